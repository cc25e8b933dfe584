package org.maillage.reports.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes tables as an OpenDocument spreadsheet (ODF 1.3), one sheet each, row by row to whoever
 * reads. Cells say what they hold, so texts stay texts, whatever they start with.
 */
public final class OdsWriter {
  public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
          manifest:version="1.3">
        <manifest:file-entry manifest:full-path="/" manifest:version="1.3"
            manifest:media-type="%s"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """
          .formatted(TYPE);

  /** The stream stays open: it belongs to whoever gave it. */
  public void write(List<Table> tables, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try {
      mimetype(zip);
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("settings.xml"));
      OdsSettings.write(tables, zip);
      zip.putNextEntry(new ZipEntry("content.xml"));
      OdsContent.write(tables, zip);
      zip.finish();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** First and not compressed, so that a program sees at once what the file is. */
  private static void mimetype(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
  }
}
