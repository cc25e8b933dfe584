package org.maillage.lms.web;

import java.util.List;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.app.MessageExamples.Example;

/**
 * What an LMS and this tool tell each other.
 *
 * @param form how the platform is set, which decides what is kept
 */
public record MessagesView(PlatformForm form, List<Example> examples) {}
