package org.yidiantong.checklist.coverage.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.coverage.AdoptionReport;
import org.yidiantong.checklist.coverage.Coverage;
import org.yidiantong.checklist.coverage.CoverageManagement;
import org.yidiantong.checklist.coverage.TownshipCoverage;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * API of which districts run which base list.
 */
@Tag(name = "checklist", description = "小微权力清单")
@RestController
class CoverageApi {

	private final CoverageManagement coverage;

	CoverageApi(CoverageManagement coverage) {
		this.coverage = coverage;
	}

	@SecurityRequirement(name = "client", scopes = "reports:read")
	@Operation(operationId = "findCoverage", summary = "清单覆盖情况",
			description = "市、省看到所辖各区县上报的现行清单：采用哪一版基本清单，照用、改动、增补、未用各多少项；没有上报的 report 为 null。"
					+ "区县只看到本区县上报的，以及各乡镇街和村取舍了哪些事项的流程（townships）。只有项数，没有清单内容。")
	@GetMapping(path = "/api/v1/{district}/checklist/coverage", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<CoverageAnswer> find(@Parameter(description = "六位区划代码") @PathVariable String district, Actor actor) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(CoverageAnswer.of(this.coverage.of(actor)));
	}

	/**
	 * The districts of an area.
	 *
	 * @param reported number of districts that have reported
	 * @param items in the order of their codes
	 * @param townships of a district; empty for a city or province
	 */
	record CoverageAnswer(long reported, List<CoveredDistrict> items, List<CoveredTownship> townships) {

		static CoverageAnswer of(Coverage all) {
			return new CoverageAnswer(all.reported(), all.lines().stream().map(CoveredDistrict::of).toList(),
					all.townships().stream().map(CoveredTownship::of).toList());
		}

	}

	/**
	 * A district.
	 *
	 * @param report null when it has reported nothing
	 */
	record CoveredDistrict(String district, String name, @Nullable ReportedAdoption report) {

		static CoveredDistrict of(Coverage.Line line) {
			AdoptionReport report = line.report();
			return new CoveredDistrict(line.district().code().toString(), line.district().name(),
					(report == null) ? null : ReportedAdoption.of(report));
		}

	}

	/**
	 * What a district has reported about the version of its list in effect.
	 */
	record ReportedAdoption(String version, String base, LocalDate effectiveFrom, int unchanged, int changed, int added,
			int leftOut, Instant reportedAt) {

		static ReportedAdoption of(AdoptionReport one) {
			return new ReportedAdoption(one.version(), one.base(), one.effectiveFrom(), one.counts().unchanged(),
					one.counts().changed(), one.counts().added(), one.counts().leftOut(), one.reportedAt());
		}

	}

	/**
	 * A township.
	 *
	 * @param items whose flow it or a village of it has adapted
	 */
	record CoveredTownship(PlaceCode code, String name, List<AdaptedFlowOf> items) {

		static CoveredTownship of(TownshipCoverage one) {
			return new CoveredTownship(one.township().code(), one.township().name(),
					one.items()
						.stream()
						.map((adapted) -> new AdaptedFlowOf(adapted.item().code(), adapted.item().name(),
								adapted.places().stream().map(Place::code).toList()))
						.toList());
		}

	}

	/**
	 * An item with an adapted flow.
	 *
	 * @param places where it is adapted
	 */
	record AdaptedFlowOf(ItemCode code, String name, List<PlaceCode> places) {
	}

}
