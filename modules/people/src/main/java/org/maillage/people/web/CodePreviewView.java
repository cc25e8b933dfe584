package org.maillage.people.web;

import org.maillage.pages.api.Page;
import org.maillage.people.app.Preview;

/**
 * What a code would do.
 *
 * @param typed the code, to say yes to
 */
public record CodePreviewView(String typed, Preview preview) {

  public String t(Page page, String key) {
    return page.t(CodeResource.word(preview.kind()) + "." + key);
  }
}
