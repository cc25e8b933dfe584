package org.maillage.tool.picker;

import java.util.List;
import org.maillage.lms.api.Picking;

/** The picker: what there is, and what the LMS accepts. */
public record PickView(List<ChoiceGroup> groups, Picking.Offer offer) {
  public String inputType() {
    return offer.several() ? "checkbox" : "radio";
  }
}
