package org.yidiantong.disclosure.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureFilter;
import org.yidiantong.disclosure.DisclosureUnknown;
import org.yidiantong.disclosure.DisclosureVersions;
import org.yidiantong.disclosure.PublishedDisclosures;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Public API of disclosures. Disclosures for one village are not open data and are not
 * included.
 */
@RestController
@OpenToAll
@Tag(name = "disclosures", description = "党务、村务、财务公开")
@RequestMapping(path = "/api/v1/{district}/disclosures", produces = MediaType.APPLICATION_JSON_VALUE)
class DisclosuresApi {

	private final PublishedDisclosures disclosures;

	private final DisclosureQuery asked;

	DisclosuresApi(PublishedDisclosures disclosures, DisclosureQuery asked) {
		this.disclosures = disclosures;
		this.asked = asked;
	}

	@Operation(operationId = "listDisclosures", summary = "三务公开", description = "已公开的内容，新的在前；只含面向所有人的公开，内容已脱敏。")
	@GetMapping
	Page<DisclosureAnswer.Line> list(@PathVariable String district,
			@Parameter(description = "村、社区或乡镇街的编码；乡镇街包括其中各村、社区") @RequestParam(required = false) @Nullable String place,
			@Parameter(description = "现行清单的事项编号，如 B07") @RequestParam(required = false) @Nullable String item,
			@Parameter(description = "PARTY 党务，VILLAGE 村务，FINANCE 财务") @RequestParam(
					required = false) @Nullable String kind,
			@Parameter(description = "所属期间：2021-10、2021-Q4、2021，或一事一公开的日期 2021-12-03") @RequestParam(
					required = false) @Nullable String period,
			PageRequest page) {
		DisclosureFilter filter = this.asked.read(place, item, kind, period, false);
		return this.disclosures.list(filter, page).map(DisclosureAnswer.Line::of);
	}

	@Operation(operationId = "findDisclosure", summary = "一份公开的全部版本", description = "内容已脱敏；更正是新的版本，附理由和改动。")
	@GetMapping("/{id}")
	DisclosureAnswer disclosure(@PathVariable String district,
			@Parameter(description = "公开的编号，见列表") @PathVariable UUID id) {
		DisclosureVersions versions = this.disclosures.versions(id);
		if (!versions.newest().summary().isForEverybody()) {
			throw new DisclosureUnknown();
		}
		return DisclosureAnswer.of(versions);
	}

}
