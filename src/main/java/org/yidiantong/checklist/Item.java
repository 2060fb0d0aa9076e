package org.yidiantong.checklist;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An item (事项) of one version of a list: what may be done, on what basis, how and by
 * whom. {@link Routing} names the units responsible at a particular place.
 *
 * @param code display code, unique within a version
 * @param lineage permanent key, independent of the code, such as {@code anhui/B01} or
 * {@code 341503/L01}
 * @param name Chinese
 * @param category its category
 * @param appliesTo kinds of place it applies to
 * @param basis the policies that authorise it
 * @param handledBy who handles it, in the words of the list
 * @param guidedBy which department guides, in the words of the list
 * @param scope what belongs here and what does not
 * @param requirements duties in handling it
 * @param responsibility who leads, which departments take part, and the handling grade
 * @param supervision who supervises
 * @param steps in order, numbered from 1
 * @param totalLimit limit for the whole procedure; null when there is none
 * @param disclosure what has to be disclosed
 * @param materials what the citizen brings or the file must contain
 * @param riskPoints where power is most often abused
 */
@ValueObject
public record Item(ItemCode code, String lineage, String name, Category category, Set<Settlement> appliesTo,
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

	/** The item under another name. */
	public Item named(String other) {
		return new Item(this.code, this.lineage, other, this.category, this.appliesTo, this.basis, this.handledBy,
				this.guidedBy, this.scope, this.requirements, this.responsibility, this.supervision, this.steps,
				this.totalLimit, this.disclosure, this.materials, this.riskPoints);
	}

	/** The item under another display code. */
	public Item coded(ItemCode other) {
		return new Item(other, this.lineage, this.name, this.category, this.appliesTo, this.basis, this.handledBy,
				this.guidedBy, this.scope, this.requirements, this.responsibility, this.supervision, this.steps,
				this.totalLimit, this.disclosure, this.materials, this.riskPoints);
	}

	/** The item with another flow. */
	public Item flowing(List<FlowStep> other) {
		return new Item(this.code, this.lineage, this.name, this.category, this.appliesTo, this.basis, this.handledBy,
				this.guidedBy, this.scope, this.requirements, this.responsibility, this.supervision, other,
				this.totalLimit, this.disclosure, this.materials, this.riskPoints);
	}

	/** The item in another category, or in the same one under another name. */
	public Item in(Category other) {
		return new Item(this.code, this.lineage, this.name, other, this.appliesTo, this.basis, this.handledBy,
				this.guidedBy, this.scope, this.requirements, this.responsibility, this.supervision, this.steps,
				this.totalLimit, this.disclosure, this.materials, this.riskPoints);
	}

	/** The group of its category. */
	public ItemGroup group() {
		return this.category.group();
	}

	/** The item's line in the list. */
	public ItemSummary summary() {
		return new ItemSummary(this.code, this.lineage, this.name, this.category.code(), group(), this.appliesTo,
				this.responsibility.grade());
	}

}
