package org.yidiantong.checklist.adaptation;

import java.time.Instant;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What somebody did to an adaptation.
 *
 * @param actor name of the officer's post or of the program
 * @param note what was said with it; may be empty
 */
@ValueObject
public record HistoryEntry(Instant at, String actor, AdaptationAction action, String note) {
}
