package org.yidiantong.checklist.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.drawing.FlowChart;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.Sha256;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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

	private final Cache<Key, Chart> drawn = Caffeine.newBuilder().maximumSize(500).build();

	FlowChartPages(ChecklistManagement checklists) {
		this.checklists = checklists;
	}

	@GetMapping("/{district:[0-9]{6}}/items/{code}/flow.svg")
	ResponseEntity<byte[]> current(@PathVariable String district, @PathVariable String code) {
		return chart(district, this.checklists.current().version(), code);
	}

	@GetMapping("/{district:[0-9]{6}}/checklist/versions/{version}/items/{code}/flow.svg")
	ResponseEntity<byte[]> ofVersion(@PathVariable String district, @PathVariable String version,
			@PathVariable String code) {
		return chart(district, this.checklists.version(version).version(), code);
	}

	/** The address of a chart that stays the same. */
	static String path(String district, String version, ItemCode code) {
		return "/" + district + "/checklist/versions/" + version + "/items/" + code + "/flow.svg";
	}

	private ResponseEntity<byte[]> chart(String district, String version, String code) {
		Item item = ItemCode.read(code)
			.flatMap((one) -> this.checklists.item(version, one))
			.orElseThrow(() -> new ItemUnknown(code));
		Chart chart = this.drawn.get(new Key(district, version, item.code()), (key) -> Chart.of(item));
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

		static Chart of(Item item) {
			String svg = FlowChart.of(item).svg();
			return new Chart(svg.getBytes(StandardCharsets.UTF_8), '"' + Sha256.hex(svg).substring(0, 32) + '"');
		}

	}

}
