package org.maillage.tool.picker;

import org.maillage.lms.api.Picking;

/** The signed answer on its way back to the LMS. */
public record PickedView(Picking.Answer answer) {}
