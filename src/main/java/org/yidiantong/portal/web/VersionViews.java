package org.yidiantong.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ListVersion;

import org.springframework.stereotype.Component;

/**
 * The versions of the checklist as pages show them.
 */
@Component
class VersionViews {

	private final ChecklistManagement checklists;

	private final LocalizedNames labels;

	private final BusinessClock clock;

	VersionViews(ChecklistManagement checklists, LocalizedNames labels, BusinessClock clock) {
		this.checklists = checklists;
		this.labels = labels;
		this.clock = clock;
	}

	/** All versions, the one that takes effect last first. */
	List<VersionView> all(Locale locale) {
		String current = this.checklists.find(this.clock.today()).map(Checklist::version).orElse("");
		return this.checklists.versions().stream().map((one) -> view(one, current, locale)).toList();
	}

	/** The next version that is to take effect. */
	Optional<VersionView> coming(Locale locale) {
		return this.checklists.versions()
			.stream()
			.filter((one) -> !one.withdrawn() && one.effectiveFrom().isAfter(this.clock.today()))
			.min(Comparator.comparing(ListVersion::effectiveFrom))
			.map((one) -> view(one, "", locale));
	}

	private VersionView view(ListVersion one, String current, Locale locale) {
		VersionView.State state = VersionView.State.FORMER;
		if (one.withdrawn()) {
			state = VersionView.State.WITHDRAWN;
		}
		else if (one.version().equals(current)) {
			state = VersionView.State.CURRENT;
		}
		else if (one.effectiveFrom().isAfter(this.clock.today())) {
			state = VersionView.State.COMING;
		}
		return new VersionView(one.version(), this.labels.of(one.effectiveFrom(), locale), one.items(), state);
	}

}
