package org.yidiantong.acceptance;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.support.ObservedComplaint;
import org.yidiantong.support.ObservedFollowUp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads all complaints of a district from the API. The history of a complaint provides
 * moves; the events provide deadlines, units, ratings and call-backs. Both must agree.
 */
final class ApiComplaintReader {

	private static final JsonMapper JSON = new JsonMapper();

	private final ApiClient program;

	private final String api;

	/** Events by subject and version. */
	private final Map<String, JsonNode> moves = new HashMap<>();

	/** Events of ratings by type and complaint. */
	private final Map<String, JsonNode> answers = new HashMap<>();

	/** What else is said of each complaint. */
	private final Map<String, ObservedFollowUp> followUps = new HashMap<>();

	private final DistrictEventData district = new DistrictEventData();

	ApiComplaintReader(ApiClient program, String district) {
		this.program = program;
		this.api = "/api/v1/" + district;
	}

	/** Returns all complaints with their histories. */
	List<ObservedComplaint> cases() {
		readEvents();
		Map<String, String> categories = new HashMap<>();
		items("/checklist").forEach((item) -> categories.put(text(item, "code"), text(item, "category")));
		List<ObservedComplaint> cases = new ArrayList<>();
		for (JsonNode line : items("/cases")) {
			JsonNode one = read("/cases/" + text(line, "id"));
			assertThat(text(one, "closedAt")).isEqualTo(text(line, "closedAt"));
			cases.add(told(one, categories));
		}
		return cases;
	}

	/** Returns the data that is not about complaints. */
	DistrictEventData district() {
		return this.district;
	}

	/** Returns what the API says of each complaint besides its moves. */
	Map<String, ObservedFollowUp> followUps() {
		return this.followUps;
	}

	/** Returns all lines of a list, page by page. */
	List<JsonNode> items(String list) {
		List<JsonNode> items = new ArrayList<>();
		String after = "";
		do {
			JsonNode page = read(list + (list.contains("?") ? "&" : "?") + "limit=90" + after);
			page.get("items").forEach(items::add);
			after = (text(page, "next") == null) ? "" : "&after=" + text(page, "next");
		}
		while (!after.isEmpty());
		return items;
	}

	JsonNode read(String path) {
		HttpResponse<String> answer = this.program.get(this.api + path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return JSON.readTree(answer.body());
	}

	private ObservedComplaint told(JsonNode one, Map<String, String> categories) {
		String id = text(one, "id");
		List<ObservedComplaint.Move> told = new ArrayList<>();
		for (JsonNode entry : one.get("history")) {
			JsonNode event = this.moves.get(id + " " + (told.size() + 1));
			assertThat(text(event, "time")).as(id).isEqualTo(text(entry, "at"));
			told.add(move(entry, event.get("data")));
		}
		String item = text(one, "itemCode");
		ObservedComplaint all = new ObservedComplaint(id, text(one, "placeCode"), item,
				(item == null) ? null : categories.get(item), one.get("anonymous").asBoolean(),
				text(one, "repeatOf") != null, told, rating(id), call(id));
		agree(all, one);
		this.followUps.put(id, followUp(one));
		return all;
	}

	private static ObservedComplaint.Move move(JsonNode entry, JsonNode data) {
		return new ObservedComplaint.Move(Instant.parse(text(entry, "at")), text(entry, "action"), day(data, "dueOn"),
				day(data, "firstDueOn"), text(data, "lead"));
	}

	private ObservedComplaint.@Nullable Rating rating(String id) {
		JsonNode event = this.answers.get("rated FIRST " + id);
		return (event == null) ? null : new ObservedComplaint.Rating(at(event), event.get("data").get("level").asInt());
	}

	private ObservedComplaint.@Nullable Call call(String id) {
		JsonNode opened = this.answers.get("call-back-opened " + id);
		JsonNode done = this.answers.get("call-back-done " + id);
		if (opened == null) {
			return null;
		}
		return (done == null) ? new ObservedComplaint.Call(at(opened), null, false)
				: new ObservedComplaint.Call(at(opened), at(done), done.get("data").get("reached").asBoolean());
	}

	private ObservedFollowUp followUp(JsonNode one) {
		String id = text(one, "id");
		Map<Instant, String> cards = new HashMap<>();
		for (int version = 1; this.moves.containsKey(id + " " + version); version++) {
			JsonNode event = this.moves.get(id + " " + version);
			if (String.valueOf(text(event, "type")).startsWith("org.yidiantong.complaint.card-raised")) {
				cards.put(at(event), text(event.get("data"), "card"));
			}
		}
		JsonNode done = this.answers.get("call-back-done " + id);
		JsonNode opened = this.answers.get("rectification-opened " + id);
		JsonNode rectified = this.answers.get("rectification-done " + id);
		JsonNode judged = this.answers.get("rectification-judged " + id);
		JsonNode second = this.answers.get("rated AFTER_RECTIFICATION " + id);
		JsonNode escalated = this.answers.get("escalation-due " + id);
		return new ObservedFollowUp(text(one, "caseNumber"), text(one, "nature"), cards,
				done != null && done.get("data").get("upheld").asBoolean(), (opened == null) ? null : at(opened),
				(opened == null) ? null : day(opened.get("data"), "dueOn"), (rectified == null) ? null : at(rectified),
				rectified != null && rectified.get("data").get("inTime").asBoolean(),
				(judged != null && judged.get("data").get("accepted").asBoolean()) ? at(judged) : null,
				(second == null) ? null
						: new ObservedComplaint.Rating(at(second), second.get("data").get("level").asInt()),
				(escalated == null) ? null : at(escalated));
	}

	/** Verifies that the current state of a complaint is the result of its moves. */
	private static void agree(ObservedComplaint told, JsonNode one) {
		Map<String, Object> moved = new HashMap<>();
		ObservedComplaint.Move last = told.moves().get(0);
		long returns = 0;
		for (ObservedComplaint.Move move : told.moves()) {
			returns += move.action().equals("RETURN") ? 1 : 0;
			last = (move.due() == null) ? last : move;
		}
		moved.put("dueOn", String.valueOf(last.due()));
		moved.put("returns", returns);
		moved.put("lead", told.lead(LocalDate.of(9999, 12, 30)));
		JsonNode lead = one.get("leadUnit");
		Map<String, Object> said = new HashMap<>();
		said.put("dueOn", text(one, "dueOn"));
		said.put("returns", one.get("returns").asLong());
		said.put("lead", lead.isNull() ? null : text(lead, "code"));
		assertThat(moved).as(told.id()).isEqualTo(said);
	}

	private void readEvents() {
		String next = this.api + "/events?limit=500";
		JsonNode part;
		do {
			HttpResponse<String> answer = this.program.get(next);
			part = JSON.readTree(answer.body());
			part.forEach(this::keep);
			String link = answer.headers().firstValue("Link").orElseThrow();
			next = link.substring(1, link.indexOf('>'));
		}
		while (!part.isEmpty());
	}

	private void keep(JsonNode event) {
		this.district.keep(event);
		String type = text(event, "type");
		if (type.startsWith("org.yidiantong.complaint.")
				&& !String.valueOf(text(event, "subject")).startsWith("sweep/")) {
			this.moves.put(text(event.get("data"), "complaint") + " " + event.get("subjectversion").asInt(), event);
		}
		else if (type.startsWith("org.yidiantong.evaluation.")) {
			String fact = type.substring("org.yidiantong.evaluation.".length()).replaceFirst("[.]v\\d+$", "");
			String kind = fact.equals("rated") ? text(event.get("data"), "kind") + " " : "";
			this.answers.putIfAbsent(fact + " " + kind + text(event.get("data"), "complaint"), event);
		}
	}

	private static Instant at(JsonNode event) {
		return Instant.parse(text(event, "time"));
	}

	private static @Nullable LocalDate day(JsonNode node, String name) {
		String text = text(node, name);
		return (text == null) ? null : LocalDate.parse(text);
	}

	static @Nullable String text(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return (value == null || value.isNull()) ? null : value.asString();
	}

}
