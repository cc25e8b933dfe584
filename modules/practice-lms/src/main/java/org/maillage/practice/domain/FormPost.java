package org.maillage.practice.domain;

import java.util.Map;

/** What the browser is to post to a tool. */
public record FormPost(String action, Map<String, String> fields) {}
