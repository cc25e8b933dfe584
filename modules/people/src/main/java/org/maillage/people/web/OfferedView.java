package org.maillage.people.web;

import java.time.Instant;
import org.maillage.pages.api.Page;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.CodeText;

/** What a code gives, for whoever opens its address, where nobody is known. */
public record OfferedView(String typed, Code offer) {

  public String code() {
    return CodeText.shown(CodeText.meant(typed));
  }

  public Instant until() {
    return offer.expiresAt();
  }

  /** In one sentence. */
  public String what(Page page) {
    return switch (offer.kind()) {
      case ACCOUNT -> page.t("people.code.account.what");
      case TRAINER -> page.t("people.code.trainer.gives");
      case COURSE -> page.t("people.code.course.gives");
      case ROLE ->
          page.t(
              "people.code.role.gives",
              page.t(offer.role().key() + ".name"),
              page.t(offer.role().key() + ".what"));
    };
  }
}
