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
 * Who is kept out of a complaint (回避): these units and posts neither lead, assist, watch
 * nor review it, get no notice of it and see it in no list. {@link RecusalPolicy} decides
 * which units they are.
 *
 * @param respondents codes of the units that the complainant or the desk has named
 * @param units codes of all units that are recused, the respondents among them
 * @param persons who is named as respondent, in the words of the complainant or the desk
 * @param posts codes of the posts in this platform that such persons hold
 */
@ValueObject
@Embeddable
public record Recusal(
		@Convert(converter = UnitCodesConverter.class) @Column(name = "respondent_units") List<UnitCode> respondents,
		@Convert(converter = UnitCodesConverter.class) @Column(name = "recused_units") List<UnitCode> units,
		@Convert(converter = NamesConverter.class) @Column(name = "respondent_persons") List<String> persons,
		@Convert(converter = NamesConverter.class) @Column(name = "recused_posts") List<String> posts) {

	/**
	 * Who is not recused, as an SQL condition on {@code c}; its parameter is the unit.
	 */
	public static final String UNIT_NOT_RECUSED = "NOT (? = ANY (c.recused_units))";

	/**
	 * Who is not recused, as an SQL condition on {@code c}; its parameter is the post.
	 */
	public static final String POST_NOT_RECUSED = "NOT (? = ANY (c.recused_posts))";

	public Recusal {
		respondents = List.copyOf(respondents);
		units = List.copyOf(units);
		persons = List.copyOf(persons);
		posts = List.copyOf(posts);
	}

	public Recusal(List<UnitCode> respondents, List<UnitCode> units) {
		this(respondents, units, List.of(), List.of());
	}

	/** Nobody is recused. */
	public static Recusal none() {
		return new Recusal(List.of(), List.of());
	}

	/** Whether nobody is recused. */
	public boolean isEmpty() {
		return this.units.isEmpty() && this.posts.isEmpty();
	}

	/** Whether a unit is recused. */
	public boolean concerns(@Nullable UnitCode unit) {
		return unit != null && this.units.contains(unit);
	}

	/** Whether a post, or the unit that it is in, is recused. */
	public boolean concerns(String post, @Nullable UnitCode unit) {
		return this.posts.contains(post) || concerns(unit);
	}

	/** The same respondents, and also units that are recused from something else. */
	public Recusal and(Collection<UnitCode> others) {
		return new Recusal(this.respondents, joined(this.units, others), this.persons, this.posts);
	}

	/** The same respondents, and also whoever is recused from something else. */
	public Recusal and(Recusal other) {
		return new Recusal(this.respondents, joined(this.units, other.units), this.persons,
				joined(this.posts, other.posts));
	}

	/** With persons and posts that were named too. */
	public Recusal naming(List<String> named, List<String> held) {
		return new Recusal(this.respondents, this.units, named, joined(this.posts, held));
	}

	/** Whether everybody is recused who is recused from something else. */
	public boolean covers(Recusal other) {
		return this.units.containsAll(other.units) && this.posts.containsAll(other.posts);
	}

	private static <T> List<T> joined(Collection<T> some, Collection<T> others) {
		return Stream.concat(some.stream(), others.stream()).distinct().toList();
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
