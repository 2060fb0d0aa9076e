package org.yidiantong.checklist.adapted;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;

/**
 * The limits of changed steps. What a township or village sets is a local limit, whatever
 * the source of the limit that it makes stricter.
 */
final class LocalLimits {

	private LocalLimits() {
	}

	/** The limit of a new step. */
	static Limit of(@Nullable Integer days, @Nullable LimitUnit unit) {
		return (days == null || unit == null) ? new Limit("不设时限", null, null, null, LimitSource.LOCAL)
				: set(days, unit, Bound.MAX, "");
	}

	/** The limit of a step with other days. */
	static Limit with(Limit limit, int days, @Nullable LimitUnit unit) {
		LimitUnit kept = (limit.unit() != null) ? limit.unit()
				: Objects.requireNonNullElse(unit, LimitUnit.WORKING_DAY);
		Bound bound = Objects.requireNonNullElse(limit.bound(), Bound.MAX);
		return set(days, kept, bound, (limit.source() == LimitSource.LAW) ? "（法定：" + limit.text() + "）" : "");
	}

	/** The limit of several steps that become one: together as long as each by itself. */
	static Limit of(List<FlowStep> steps, @Nullable Integer days) {
		boolean norm = steps.stream().anyMatch((step) -> step.limit().source() == LimitSource.NORM);
		LimitSource source = norm ? LimitSource.NORM : LimitSource.LOCAL;
		Integer sum = sum(steps);
		if (sum == null) {
			String text = steps.stream().map((step) -> step.limit().text()).distinct().collect(Collectors.joining("；"));
			return new Limit(text, null, null, null, source);
		}
		LimitUnit unit = Objects.requireNonNull(steps.get(0).limit().unit());
		int most = Objects.requireNonNullElse(days, sum);
		return new Limit(text(most, unit, Bound.MAX), most, unit, Bound.MAX, source);
	}

	/** The days of all steps together; null when they cannot be summed up. */
	static @Nullable Integer sum(List<FlowStep> steps) {
		int sum = 0;
		for (FlowStep step : steps) {
			Limit limit = step.limit();
			Integer days = limit.days();
			if (days == null || limit.bound() != Bound.MAX || limit.unit() != steps.get(0).limit().unit()) {
				return null;
			}
			sum += days;
		}
		return sum;
	}

	private static Limit set(int days, LimitUnit unit, Bound bound, String more) {
		return new Limit(text(days, unit, bound) + more, days, unit, bound, LimitSource.LOCAL);
	}

	private static String text(int days, LimitUnit unit, Bound bound) {
		if (days == 0) {
			return "即时";
		}
		String name = switch (unit) {
			case WORKING_DAY -> "个工作日";
			case CALENDAR_DAY -> "日";
			case MONTH -> "个月";
		};
		return ((bound == Bound.MIN) ? "不少于" : "不超过") + days + name;
	}

}
