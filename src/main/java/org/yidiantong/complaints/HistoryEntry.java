package org.yidiantong.complaints;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.ProgressEntry;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.UnitCode;

/**
 * One action in the history of a complaint.
 *
 * @param at business time
 * @param state the state it led to
 * @param by role of the actor
 * @param actor name of the post or the program; null for the citizen and the platform
 * @param unit code of the actor's unit
 * @param reason a code, for actions that require one
 * @param note masked text
 * @param original the encrypted note, if masking changed it
 */
@ValueObject
@Embeddable
record HistoryEntry(@Column(name = "at") Instant at,
		@Enumerated(EnumType.STRING) @Column(name = "action") ComplaintAction action,
		@Enumerated(EnumType.STRING) @Column(name = "state") ComplaintState state,
		@Enumerated(EnumType.STRING) @Column(name = "actor_role") ComplaintRole by,
		@Nullable @Column(name = "actor") String actor, @Nullable @Column(name = "unit_code") UnitCode unit,
		@Nullable @Column(name = "reason") String reason, @Nullable @Column(name = "note") String note,
		@Column(name = "note_original") byte @Nullable [] original) {

	/** The reason of what somebody did whose complaint was merged into this one. */
	static final String OF_MERGED = "MERGED";

	static HistoryEntry of(ComplaintAction action, ComplaintState state, PerformedBy by, @Nullable String reason,
			@Nullable ProtectedText note) {
		return new HistoryEntry(by.at(), action, state, by.role(), by.actor(), by.unit(), reason,
				(note == null) ? null : note.masked(), (note == null) ? null : note.sealed());
	}

	/**
	 * The reason of an entry that somebody writes into a complaint: null into their own
	 * one; otherwise it names theirs, which was merged.
	 */
	static @Nullable String reasonOf(Complaint own, Complaint live) {
		return (own == live) ? null : OF_MERGED + ":" + own.id();
	}

	/** Whether it was written by somebody whose complaint was merged into this one. */
	boolean isOfMerged() {
		return this.reason != null && this.reason.startsWith(OF_MERGED);
	}

	/** Whether the complainant of a complaint that was merged into this one wrote it. */
	boolean isOf(Complaint merged) {
		return (OF_MERGED + ":" + merged.id()).equals(this.reason);
	}

	/** With another text. */
	HistoryEntry saying(ProtectedText text) {
		return new HistoryEntry(this.at, this.action, this.state, this.by, this.actor, this.unit, this.reason,
				text.masked(), text.sealed());
	}

	/**
	 * The entry as shown to a complainant.
	 * @param own whether what a complainant did was done by this one
	 */
	ProgressEntry forCitizens(boolean own) {
		return new ProgressEntry(this.at, this.action, this.state, this.by, this.by == ComplaintRole.CITIZEN && !own);
	}

}
