package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.benefits.BenefitQuestions;
import org.yidiantong.checklist.benefits.BenefitUnknown;
import org.yidiantong.checklist.benefits.Benefits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policies (惠民政策) of the bound district. They stay as they are when the district
 * adopts another version of its base list.
 */
@Service
@Transactional(readOnly = true)
public class BenefitManagement {

	private final Benefits benefits;

	private final BusinessClock clock;

	BenefitManagement(Benefits benefits, BusinessClock clock) {
		this.benefits = benefits;
		this.clock = clock;
	}

	/** All policies, also lapsed ones, in the order of the folder. */
	public List<Benefit> all() {
		return this.benefits.all();
	}

	/** The policies for which an item is needed, by the lineage of the item. */
	public List<Benefit> ofItem(String lineage) {
		return this.benefits.all().stream().filter((one) -> one.items().contains(lineage)).toList();
	}

	/** What a person with these answers may get today. */
	public List<Benefit> matching(BenefitQuestions answers) {
		LocalDate today = this.clock.today();
		return this.benefits.all().stream().filter((one) -> answers.admit(one, today)).toList();
	}

	/**
	 * A policy.
	 * @throws BenefitUnknown when the district has none with this id
	 */
	public Benefit find(String id) {
		return this.benefits.all()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new BenefitUnknown(id));
	}

	/** Whether a policy is no longer in force today. */
	public boolean hasLapsed(Benefit benefit) {
		return benefit.hasLapsed(this.clock.today());
	}

}
