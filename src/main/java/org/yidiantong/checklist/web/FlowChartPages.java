package org.yidiantong.checklist.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.adapted.LocalFlows;
import org.yidiantong.checklist.drawing.FlowChart;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceUnknown;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the flow chart of an item. A published version never changes, so that its charts
 * are drawn once.
 */
@OpenToAll
@Controller
class FlowChartPages {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private static final CacheControl CACHING = CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final LocalFlows flows;

	private final Cache<Key, Chart> drawn = Caffeine.newBuilder().maximumSize(500).build();

	FlowChartPages(ChecklistManagement checklists, OrganizationManagement organization, LocalFlows flows) {
		this.organization = organization;
		this.flows = flows;
		this.checklists = checklists;
	}

	@GetMapping("/{district:[0-9]{6}}/items/{code}/flow.svg")
	ResponseEntity<byte[]> current(@PathVariable String district, @PathVariable String code,
			@RequestParam(required = false) @Nullable String place) {
		String version = this.checklists.current().version();
		Item item = item(version, code);
		if (PlainText.isBlank(place)) {
			return chart(district, version, item);
		}
		Place where = this.organization.resolve(String.valueOf(place))
			.orElseThrow(() -> new PlaceUnknown(String.valueOf(place)));
		return this.flows.at(item, where.code())
			.map((local) -> answer(Chart.of(FlowChart.of(local.item(), local.marks()))))
			.orElseGet(() -> chart(district, version, item));
	}

	@GetMapping("/{district:[0-9]{6}}/checklist/versions/{version}/items/{code}/flow.svg")
	ResponseEntity<byte[]> ofVersion(@PathVariable String district, @PathVariable String version,
			@PathVariable String code) {
		String known = this.checklists.version(version).version();
		return chart(district, known, item(known, code));
	}

	/** The address of a chart that stays the same. */
	static String path(String district, String version, ItemCode code) {
		return "/" + district + "/checklist/versions/" + version + "/items/" + code + "/flow.svg";
	}

	/** The address of the chart of the flow that holds at a place today. */
	static String path(String district, ItemCode code, PlaceCode place) {
		return "/" + district + "/items/" + code + "/flow.svg?place=" + place;
	}

	private Item item(String version, String code) {
		return ItemCode.read(code)
			.flatMap((one) -> this.checklists.item(version, one))
			.orElseThrow(() -> new ItemUnknown(code));
	}

	private ResponseEntity<byte[]> chart(String district, String version, Item item) {
		return answer(this.drawn.get(new Key(district, version, item.code()), (key) -> Chart.of(FlowChart.of(item))));
	}

	private static ResponseEntity<byte[]> answer(Chart chart) {
		return ResponseEntity.ok().contentType(SVG).cacheControl(CACHING).eTag(chart.tag()).body(chart.bytes());
	}

	/** What a chart is kept under. */
	@ValueObject
	private record Key(String district, String version, ItemCode code) {
	}

	/**
	 * A drawn chart with its tag.
	 */
	private record Chart(byte[] bytes, String tag) {

		static Chart of(FlowChart drawing) {
			String svg = drawing.svg();
			return new Chart(svg.getBytes(StandardCharsets.UTF_8), '"' + Sha256.hex(svg).substring(0, 32) + '"');
		}

	}

}
