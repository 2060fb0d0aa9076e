package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.ProblemResponse;
import org.yidiantong.identity.Actor;
import org.yidiantong.reporting.rollup.PublishedCount;
import org.yidiantong.reporting.rollup.PublishedCounts;
import org.yidiantong.reporting.rollup.PublishedPeriod;
import org.yidiantong.reporting.rollup.PublishedRate;
import org.yidiantong.reporting.rollup.PublishedReport;
import org.yidiantong.reporting.rollup.RollUp;
import org.yidiantong.reporting.rollup.RollUpManagement;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of the figures of a city or province over its districts.
 */
@Tag(name = "reports", description = "定期报表：生成、查看、下载")
@RestController
@RequestMapping("/api/v1/{district}/rollup")
class RollUpApi {

	private final RollUpManagement rollUp;

	RollUpApi(RollUpManagement rollUp) {
		this.rollUp = rollUp;
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@ProblemResponse(status = 404, description = "这一周期没有上报")
	@Operation(operationId = "rollUpDistricts", summary = "市、省汇总",
			description = "市、省所辖各区县上报的数字和合计；区县只看到本区县上报的。只有件数，没有内容，也没有区县以下的数字。"
					+ "取每个区县最新上报的一版；没有上报的 report 为 null。合计的比率是各区县分子之和除以分母之和，不是比率的平均；" + "没有分母时 rate 为 null。")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<DistrictsRolledUp> find(@Parameter(description = "六位区划代码") @PathVariable String district,
			Actor actor, @Parameter(description = "周期，取 periods 里的 code；不填为最近的一个",
					example = "2021-10") @RequestParam(required = false) @Nullable String period) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(DistrictsRolledUp.of(this.rollUp.of(actor, period)));
	}

	/**
	 * The districts of an area and their sum.
	 *
	 * @param period null when nothing was published yet
	 * @param published number of districts that have published for the period
	 * @param periods those that can be asked for, the latest first
	 */
	record DistrictsRolledUp(@Nullable RolledUpPeriod period, long published, PublishedFigures total,
			List<RolledUpDistrict> items, List<RolledUpPeriod> periods) {

		static DistrictsRolledUp of(RollUp all) {
			PublishedPeriod period = all.period();
			return new DistrictsRolledUp((period == null) ? null : RolledUpPeriod.of(period), all.published(),
					PublishedFigures.of(all.total()), all.lines().stream().map(RolledUpDistrict::of).toList(),
					all.periods().stream().map(RolledUpPeriod::of).toList());
		}

	}

	/**
	 * A period for which figures were published.
	 *
	 * @param districts how many districts have published
	 */
	record RolledUpPeriod(String code, LocalDate from, LocalDate to, int districts) {

		static RolledUpPeriod of(PublishedPeriod period) {
			return new RolledUpPeriod(period.code(), period.period().from(), period.period().to(), period.districts());
		}

	}

	/**
	 * A district.
	 *
	 * @param report null when it has published nothing for the period
	 */
	record RolledUpDistrict(String district, String name, @Nullable PublishedRevision report) {

		static RolledUpDistrict of(RollUp.Line line) {
			PublishedReport report = line.report();
			return new RolledUpDistrict(line.district().code().toString(), line.district().name(),
					(report == null) ? null : PublishedRevision.of(report));
		}

	}

	/**
	 * What a district has published.
	 *
	 * @param revision of its report
	 * @param hash of the content of its report
	 */
	record PublishedRevision(int revision, Instant statisticsAt, String hash, PublishedFigures figures) {

		static PublishedRevision of(PublishedReport report) {
			return new PublishedRevision(report.revision(), report.statisticsAt(), report.hash(),
					PublishedFigures.of(report.counts()));
		}

	}

	/**
	 * Counts and the rates that they give, by code.
	 */
	record PublishedFigures(Map<String, Long> counts, Map<String, AppraisalsApi.Rate> rates) {

		static PublishedFigures of(PublishedCounts counts) {
			Map<String, Long> numbers = new LinkedHashMap<>();
			for (PublishedCount count : PublishedCount.values()) {
				numbers.put(count.code(), counts.of(count));
			}
			Map<String, AppraisalsApi.Rate> rates = new LinkedHashMap<>();
			for (PublishedRate rate : PublishedRate.values()) {
				rates.put(rate.code(), new AppraisalsApi.Rate(rate.of(counts), rate.n(counts)));
			}
			return new PublishedFigures(numbers, rates);
		}

	}

}
