package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One step of an item's flow.
 *
 * @param seq counted from 1
 * @param actor who acts
 * @param action what is done
 * @param limit how long it may or must take
 */
@ValueObject
public record FlowStep(int seq, String actor, String action, Limit limit) {
}
