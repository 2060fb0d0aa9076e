package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The part of an item's supervision that does not depend on the place. The first desk is
 * always the discipline office of the township.
 *
 * @param portfolio portfolio of the resident discipline group that supervises when a
 * department leads
 * @param villageSide the residents' own committee, as worded in the list
 */
@ValueObject
public record Supervision(String portfolio, String villageSide) {
}
