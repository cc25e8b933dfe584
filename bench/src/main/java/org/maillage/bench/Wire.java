package org.maillage.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One kept-alive HTTP connection on a bare socket: a client library would cost more than it tells.
 */
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) throws IOException {
    this.port = port;
    open();
  }

  /** An answer; header names are in small letters. */
  record Answer(int status, List<String[]> headers, byte[] body) {
    String header(String name) {
      return headers.stream()
          .filter(h -> h[0].equals(name))
          .map(h -> h[1])
          .findFirst()
          .orElse(null);
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private void open() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, "", headers);
  }

  Answer form(String path, String body, String... headers) throws IOException {
    String[] all = new String[headers.length + 1];
    all[0] = "Content-Type: application/x-www-form-urlencoded";
    System.arraycopy(headers, 0, all, 1, headers.length);
    return send("POST", path, body, all);
  }

  Answer send(String method, String path, String body, String... headers) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    head.append("Host: localhost:").append(port).append("\r\n");
    head.append("Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\nAccept-Language: fr\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    if (!method.equals("GET")) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    request.writeBytes(content);
    socket.getOutputStream().write(request.toByteArray());
    Answer answer = read();
    if ("close".equalsIgnoreCase(answer.header("connection"))) {
      close();
      open();
    }
    return answer;
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    List<String[]> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(
          new String[] {
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip()
          });
    }
    Answer head = new Answer(status, headers, null);
    return new Answer(status, headers, body(head));
  }

  private byte[] body(Answer head) throws IOException {
    if (head.status() == 204 || head.status() == 304) {
      return new byte[0];
    }
    String length = head.header("content-length");
    if (length != null) {
      return in.readNBytes(Integer.parseInt(length));
    }
    if (!"chunked".equals(head.header("transfer-encoding"))) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      body.writeBytes(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("connection closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
