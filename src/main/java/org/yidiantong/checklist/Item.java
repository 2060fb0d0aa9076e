package org.yidiantong.checklist;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An item (事项) as one version of a list has it: what may be done, on what basis, how, by
 * whom. Who that is at a certain place says {@link Routing}.
 *
 * @param code on display, unique within a version
 * @param lineage permanent key apart from the code, such as {@code anhui/B01} or
 * {@code 341503/L01}
 * @param name Chinese
 * @param category its category
 * @param appliesTo kinds of place it applies to
 * @param basis the policies it rests on
 * @param handledBy who handles it, in the words of the list
 * @param guidedBy which department guides, in the words of the list
 * @param scope what belongs here and what does not
 * @param requirements duties in handling it
 * @param responsibility who leads, which departments take part, how long
 * @param supervision who watches
 * @param steps in order, numbered from 1
 * @param totalLimit for the whole, where there is one
 * @param disclosure what has to be made public
 * @param materials what the citizen brings or the file must hold
 * @param riskPoints where power is most often misused
 */
@ValueObject
public record Item(String code, String lineage, String name, Category category, Set<Settlement> appliesTo,
		List<Basis> basis, String handledBy, String guidedBy, Scope scope, List<String> requirements,
		Responsibility responsibility, Supervision supervision, List<FlowStep> steps, @Nullable TotalLimit totalLimit,
		DisclosureDuty disclosure, List<String> materials, List<String> riskPoints) {

	public Item {
		appliesTo = Collections.unmodifiableSet(EnumSet.copyOf(appliesTo));
		basis = List.copyOf(basis);
		requirements = List.copyOf(requirements);
		steps = List.copyOf(steps);
		materials = List.copyOf(materials);
		riskPoints = List.copyOf(riskPoints);
	}

	/** The group of its category. */
	public ItemGroup group() {
		return this.category.group();
	}

	/** Its line in the list. */
	public ItemSummary summary() {
		return new ItemSummary(this.code, this.lineage, this.name, this.category.code(), group(), this.appliesTo,
				this.responsibility.grade());
	}

}
