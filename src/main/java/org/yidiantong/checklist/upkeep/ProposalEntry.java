package org.yidiantong.checklist.upkeep;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line in the history of a proposal.
 *
 * @param actor post or program
 * @param note what was said about it
 * @param at business time
 */
public record ProposalEntry(ProposalAction action, String actor, @Nullable String note, Instant at) {
}
