package org.yidiantong.complaints.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;

/**
 * The units that are kept out of a complaint (回避): they neither lead, assist, watch nor
 * review it, get no notice of it and see it in no list. {@link RecusalPolicy} decides who
 * they are.
 *
 * @param respondents codes of the units that the complainant or the desk has named
 * @param units codes of all units that are recused, the respondents among them
 */
@ValueObject
@Embeddable
public record Recusal(
		@Convert(converter = UnitCodesConverter.class) @Column(name = "respondent_units") List<UnitCode> respondents,
		@Convert(converter = UnitCodesConverter.class) @Column(name = "recused_units") List<UnitCode> units) {

	public Recusal {
		respondents = List.copyOf(respondents);
		units = List.copyOf(units);
	}

	/** Nobody is recused. */
	public static Recusal none() {
		return new Recusal(List.of(), List.of());
	}

	/** Whether nobody is recused. */
	public boolean isEmpty() {
		return this.units.isEmpty();
	}

	/** Whether a unit is recused. */
	public boolean concerns(@Nullable UnitCode unit) {
		return unit != null && this.units.contains(unit);
	}

	/** The same respondents, and also those who are recused from something else. */
	public Recusal and(Collection<UnitCode> others) {
		return new Recusal(this.respondents, Stream.concat(this.units.stream(), others.stream()).distinct().toList());
	}

	/**
	 * Checks all units of an assignment.
	 * @throws UnitRecused when one of them is recused
	 */
	public void require(Assignment assignment) {
		assignment.units().filter(this::concerns).findFirst().ifPresent((unit) -> {
			throw new UnitRecused(unit);
		});
	}

}
