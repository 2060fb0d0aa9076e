package org.yidiantong.complaints.sweep;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lists the self-checks that a unit has to do, and for desks the sweeps of which units
 * are late.
 */
@Component
@Order(15)
class WaitingSweeps implements WaitingWork {

	private static final int SHOWN = 8;

	private static final int COUNTED = PageRequest.USUAL;

	private final SweepManagement sweeps;

	private final SelfCheckManagement checks;

	private final MessageSource messages;

	WaitingSweeps(SweepManagement sweeps, SelfCheckManagement checks, MessageSource messages) {
		this.sweeps = sweeps;
		this.checks = checks;
		this.messages = messages;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		List<WaitingGroup> groups = new ArrayList<>();
		if (actor.may(Permission.CASES_HANDLE) && actor.unit() != null) {
			group("complaints.sweep.waiting", "/sweeps",
					this.checks.open(actor, COUNTED).stream().map(this::line).toList(), groups);
		}
		if (actor.may(Permission.CASES_DISPATCH)) {
			group("complaints.sweep.late", "/sweeps?overdue=true",
					this.sweeps.list(actor, new SweepFilter(null, null, true), new PageRequest(COUNTED, null))
						.items()
						.stream()
						.map(this::line)
						.toList(),
					groups);
		}
		return groups;
	}

	private static void group(String title, String link, List<WaitingLine> lines, List<WaitingGroup> groups) {
		if (!lines.isEmpty()) {
			groups.add(new WaitingGroup(title, lines.size(), link, lines.stream().limit(SHOWN).toList()));
		}
	}

	private WaitingLine line(SelfCheckView check) {
		String rest = (check.returnedAt() == null) ? "" : " · " + text("complaints.sweep.unfixed", check.unfixed());
		return new WaitingLine(check.itemName() + rest, "/sweeps/" + check.sweep(), check.dueOn(), check.overdue());
	}

	private WaitingLine line(SweepView sweep) {
		return new WaitingLine(sweep.itemName() + " · " + text("complaints.sweep.missing", sweep.overdue()),
				"/sweeps/" + sweep.id(), sweep.dueOn(), true);
	}

	private String text(String key, int number) {
		return this.messages.getMessage(key, new Object[] { number }, LocaleContextHolder.getLocale());
	}

}
