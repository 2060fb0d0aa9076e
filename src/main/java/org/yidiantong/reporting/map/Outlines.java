package org.yidiantong.reporting.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the outlines of townships from GeoJSON: a {@code FeatureCollection} whose
 * features have the code of a township as property {@code code} and a {@code Polygon} or
 * {@code MultiPolygon}.
 */
final class Outlines {

	private static final int MOST_TOWNSHIPS = 200;

	private static final int MOST_POINTS = 20_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final List<String> errors = new ArrayList<>();

	private final List<Outline> all = new ArrayList<>();

	private final Set<String> codes = new HashSet<>();

	private int points;

	private Outlines() {
	}

	static Outlines read(byte[] file) {
		Outlines outlines = new Outlines();
		try {
			outlines.read(JSON.readTree(file));
		}
		catch (JacksonException unreadable) {
			outlines.errors.add("不是 JSON 文件");
		}
		return outlines;
	}

	/** What is wrong with the file; empty when it can be used. */
	List<String> errors() {
		return this.errors;
	}

	List<Outline> all() {
		return this.all;
	}

	private void read(JsonNode root) {
		JsonNode features = root.path("features");
		if (!"FeatureCollection".equals(root.path("type").asString("")) || !features.isArray() || features.isEmpty()) {
			this.errors.add("不是 GeoJSON 的 FeatureCollection，或没有一个 feature");
			return;
		}
		if (features.size() > MOST_TOWNSHIPS) {
			this.errors.add("乡镇街超过 " + MOST_TOWNSHIPS + " 个");
			return;
		}
		for (int at = 0; at < features.size(); at++) {
			feature(at, features.get(at));
		}
		if (this.points > MOST_POINTS) {
			this.errors.add("点数超过 " + MOST_POINTS + "，请先简化轮廓");
		}
	}

	private void feature(int at, JsonNode feature) {
		String where = "features[" + at + "]";
		JsonNode code = feature.path("properties").path("code");
		String text = code.isString() || code.isIntegralNumber() ? code.asString() : "";
		if (!text.matches("[0-9]{9}")) {
			this.errors.add(where + ".properties.code 应是乡镇街的九位代码");
		}
		else if (!this.codes.add(text)) {
			this.errors.add(where + " 与前面的代码重复：" + text);
		}
		JsonNode shape = feature.path("geometry").path("coordinates");
		switch (feature.path("geometry").path("type").asString("")) {
			case "Polygon" -> add(where, text, List.of(shape));
			case "MultiPolygon" -> add(where, text, children(shape));
			default -> this.errors.add(where + ".geometry 应是 Polygon 或 MultiPolygon");
		}
	}

	private void add(String where, String code, List<JsonNode> polygons) {
		List<double[][]> rings = new ArrayList<>();
		for (JsonNode polygon : polygons) {
			children(polygon).forEach((ring) -> ring(where, ring, rings));
		}
		if (rings.isEmpty()) {
			this.errors.add(where + ".geometry 没有轮廓");
		}
		this.all.add(new Outline(code, rings));
	}

	private void ring(String where, JsonNode ring, List<double[][]> rings) {
		double[][] line = new double[ring.size()][];
		this.points += line.length;
		for (int at = 0; at < line.length; at++) {
			double longitude = ring.get(at).path(0).asDouble(Double.NaN);
			double latitude = ring.get(at).path(1).asDouble(Double.NaN);
			if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85)) {
				this.errors.add(where + ".geometry 第 " + (at + 1) + " 个点不是经纬度");
				return;
			}
			line[at] = new double[] { longitude, latitude };
		}
		if (line.length < 4) {
			this.errors.add(where + ".geometry 的轮廓少于 4 个点");
			return;
		}
		rings.add(line);
	}

	private static List<JsonNode> children(JsonNode node) {
		List<JsonNode> children = new ArrayList<>();
		node.forEach(children::add);
		return children;
	}

}
