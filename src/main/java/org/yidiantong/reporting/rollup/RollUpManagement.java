package org.yidiantong.reporting.rollup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.reporting.readmodel.ReportingRole;
import org.yidiantong.tenancy.Area;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the figures of the bound area over its districts. Of each district the
 * newest published revision counts. A district sees what it has published itself.
 */
@Service
public class RollUpManagement {

	private static final int MOST_PERIODS = 120;

	private static final int LONGEST = 40;

	private final PublishedReports published;

	private final DistrictManagement districts;

	private final ReportingRole role;

	RollUpManagement(PublishedReports published, DistrictManagement districts, ReportingRole role) {
		this.published = published;
		this.districts = districts;
		this.role = role;
	}

	/**
	 * Adds up the districts for a period.
	 * @param period code of a published period, see {@link PublishedPeriod#code()}; null
	 * or blank for the latest
	 * @throws RollUpUnknown when nobody has published for the period
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not read reports
	 */
	@Transactional(propagation = Propagation.NEVER)
	public RollUp of(Actor actor, @Nullable String period) {
		actor.require(Permission.REPORTS_READ);
		Area area = new Area(BoundDistrict.required());
		List<District> districts = this.districts.all().stream().filter((one) -> area.contains(one.code())).toList();
		return this.role.call(() -> {
			List<PublishedPeriod> periods = this.published.periods(area, MOST_PERIODS);
			Optional<PublishedPeriod> chosen = chosen(periods, period);
			return of(area, districts, periods, chosen.orElse(null));
		});
	}

	private RollUp of(Area area, List<District> districts, List<PublishedPeriod> periods,
			@Nullable PublishedPeriod chosen) {
		Map<DistrictCode, PublishedReport> newest = (chosen == null) ? Map.of()
				: this.published.newest(area, chosen.period());
		List<RollUp.Line> lines = districts.stream()
			.map((district) -> new RollUp.Line(district, newest.get(district.code())))
			.toList();
		PublishedCounts total = PublishedCounts.sum(lines.stream().flatMap((line) -> line.counts().stream()).toList());
		return new RollUp(area.isAbove(), chosen, periods, lines, total);
	}

	private static Optional<PublishedPeriod> chosen(List<PublishedPeriod> periods, @Nullable String period) {
		if (PlainText.isBlank(period)) {
			return periods.stream().findFirst();
		}
		String asked = PlainText.line(period);
		return Optional.of(periods.stream()
			.filter((one) -> one.code().equals(asked))
			.findFirst()
			.orElseThrow(() -> new RollUpUnknown(PlainText.start(asked, LONGEST))));
	}

}
