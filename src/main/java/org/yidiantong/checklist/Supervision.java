package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who watches over an item, before a place is known. The first desk is always the
 * discipline office of the township.
 *
 * @param portfolio the field of the resident discipline group that watches when a
 * department leads
 * @param villageSide the residents' own committee, in the words of the list
 */
@ValueObject
public record Supervision(String portfolio, String villageSide) {
}
