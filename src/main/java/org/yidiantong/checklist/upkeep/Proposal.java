package org.yidiantong.checklist.upkeep;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.organization.UnitCode;

/**
 * A proposal to add, change or drop an item of the list.
 *
 * @param revision counts its changes, beginning with 1
 * @param version the version of the list that it was written about
 * @param itemCode code of the item in that version; null for a new item
 * @param lineage permanent key of the item; null for a new item
 * @param name of the item; of a new one as proposed
 * @param wording the proposed text of fields of the item
 * @param reason why
 * @param unit the unit that proposes; null for the district's own posts and for programs
 * @param proposer post or program that wrote it
 * @param note what the administrator says about the decision
 * @param submittedAt when it was sent to the administrator; null while it was not
 * @param changedAt business time of the last change
 */
public record Proposal(UUID id, int revision, ProposalState state, ProposalKind kind, String version,
		@Nullable ItemCode itemCode, @Nullable String lineage, String name, Map<ItemField, String> wording,
		String reason, @Nullable UnitCode unit, String proposer, @Nullable String note, @Nullable Instant submittedAt,
		Instant changedAt) {

	public Proposal {
		Map<ItemField, String> ordered = new EnumMap<>(ItemField.class);
		ordered.putAll(wording);
		wording = Collections.unmodifiableMap(ordered);
	}

	/**
	 * The proposal after an action.
	 * @throws ProposalActionImpossible when its state does not allow the action
	 */
	Proposal after(ProposalAction action, @Nullable String remark, Instant now) {
		if (!action.isPossible(this.state)) {
			throw new ProposalActionImpossible(this.state, action);
		}
		return new Proposal(this.id, this.revision + 1, action.to(), this.kind, this.version, this.itemCode,
				this.lineage, this.name, this.wording, this.reason, this.unit, this.proposer,
				action.decides() ? remark : this.note, (action == ProposalAction.SUBMIT) ? now : this.submittedAt, now);
	}

	/** The proposal with the text of another one. */
	Proposal reading(Proposal other) {
		return new Proposal(this.id, this.revision, this.state, other.kind, other.version, other.itemCode,
				other.lineage, other.name, other.wording, other.reason, this.unit, this.proposer, this.note,
				this.submittedAt, this.changedAt);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "Proposal[" + this.id + ", " + this.kind + ", " + this.state + "]";
	}

}
