package org.yidiantong.checklist.web;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.comparison.ListComparison;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.site.Revalidated;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the versions of a district's list, and what changed from one to another.
 */
@OpenToAll
@Tag(name = "checklist", description = "小微权力清单")
@RestController
@RequestMapping(path = "/api/v1/{district}/checklist/versions", produces = MediaType.APPLICATION_JSON_VALUE)
class VersionsApi {

	private static final Pattern VERSION = Pattern.compile("[0-9]{4}\\.[0-9]{1,2}");

	private final ChecklistManagement checklists;

	VersionsApi(ChecklistManagement checklists) {
		this.checklists = checklists;
	}

	@Operation(operationId = "findChecklistVersions", summary = "清单的历次版本", description = "包括尚未施行的版本，按版本号排序。")
	@Revalidated(parameters = { "limit", "after" })
	@GetMapping
	Page<ListVersion> versions(@PathVariable String district, PageRequest page) {
		List<ListVersion> versions = this.checklists.versions()
			.stream()
			.sorted(Comparator.comparing(ListVersion::version))
			.toList();
		return Page.cut(versions, page, VERSION, ListVersion::version);
	}

	@Operation(operationId = "compareChecklistVersions", summary = "一个版本的变化",
			description = "与之前的版本相比新增、调整、取消的事项；since 指定与哪个版本比较。")
	@Revalidated(parameters = "since")
	@GetMapping("/{version}/changes")
	ChangesAnswer changes(@PathVariable String district,
			@Parameter(description = "清单版本，如 2022.1") @PathVariable String version,
			@Parameter(description = "与之比较的版本；默认为前一个版本") @RequestParam(required = false) @Nullable String since) {
		String to = this.checklists.version(version).version();
		String from = (since == null) ? this.checklists.before(to).orElse(null)
				: this.checklists.version(since).version();
		List<Item> earlier = (from == null) ? List.of() : this.checklists.itemsOf(from);
		return ChangesAnswer.of(from, to, ListComparison.between(earlier, this.checklists.itemsOf(to)));
	}

}
