package org.yidiantong.complaints.supervision;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;

/**
 * Who put a complaint under supervision.
 *
 * @param unit code of the supervising unit; null for a leader and the district
 * @param actor name of the post or the program
 */
@ValueObject
@Embeddable
public record Orderer(@Enumerated(EnumType.STRING) @Column(name = "orderer") Kind kind,
		@Nullable @Column(name = "unit_code") UnitCode unit, @Column(name = "actor") String actor) {

	/** Whether the other one speaks for the same leader, district or unit. */
	public boolean isSame(Orderer other) {
		return this.kind == other.kind() && Objects.equals(this.unit, other.unit());
	}

	/** Kinds of those who order supervision. */
	public enum Kind {

		/** 领导 */
		LEADER,

		/** 区级 */
		DISTRICT,

		/** 监督单位 */
		UNIT

	}

}
