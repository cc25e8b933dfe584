package org.maillage.tool.product;

import java.util.Map;

/** The two databases that the product promises to run on. */
public enum Database {
  H2 {
    @Override
    Map<String, String> environment() {
      return Map.of();
    }
  },
  POSTGRESQL {
    @Override
    Map<String, String> environment() {
      return Map.of(
          "DATABASE_URL",
          PostgreSql.newDatabase().url(),
          "MAILLAGE_SECRET_KEY",
          "the-secret-key-that-all-nodes-share-in-tests");
    }
  };

  /** Settings for a product on a fresh database of this kind. */
  abstract Map<String, String> environment();
}
