package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.yidiantong.support.ObservedComplaint;
import tools.jackson.databind.JsonNode;

/**
 * Data in the events of a district that is not about complaints: daily page views,
 * disclosure deadlines and first publications.
 */
final class DistrictEventData {

	private final Map<LocalDate, Long> views = new HashMap<>();

	private final List<Owed> owed = new ArrayList<>();

	/** The days on which cards were raised, by their colour. */
	private final Map<String, List<LocalDate>> cards = new HashMap<>();

	/** First publications by place, item and period. */
	private final Map<String, Instant> published = new HashMap<>();

	/** First publications that say that nothing happened. */
	private final Set<String> empty = new HashSet<>();

	/** Records an event. Events must arrive in the order of the feed. */
	void keep(JsonNode event) {
		JsonNode data = event.get("data");
		switch (String.valueOf(ApiComplaintReader.text(event, "type")).replace("org.yidiantong.", "")) {
			case "outreach.visits-recorded.v1" ->
				this.views.put(LocalDate.parse(ApiComplaintReader.text(data, "day")), data.get("views").asLong());
			case "disclosure.tasks-set.v1" -> data.get("groups").forEach((group) -> owe(data, group));
			case "complaint.card-raised.v1" ->
				this.cards.computeIfAbsent(ApiComplaintReader.text(data, "card"), (colour) -> new ArrayList<>())
					.add(Instant.parse(ApiComplaintReader.text(event, "time"))
						.atZone(ObservedComplaint.ZONE)
						.toLocalDate());
			case "disclosure.published.v1" -> {
				JsonNode place = data.get("place");
				String what = key(place.get(place.size() - 1).asString(), ApiComplaintReader.text(data, "lineage"),
						data);
				if (this.published.putIfAbsent(what, Instant.parse(ApiComplaintReader.text(event, "time"))) == null
						&& data.get("empty").asBoolean()) {
					this.empty.add(what);
				}
			}
			default -> {
				// other events are about complaints
			}
		}
	}

	/** Adds its figures as of the end of a day, counted from another day. */
	void count(Map<String, @Nullable BigDecimal> figures, LocalDate from, LocalDate to) {
		long due = this.owed.stream().filter((one) -> one.isDue(from, to)).count();
		long onTime = this.owed.stream().filter((one) -> one.isDue(from, to) && isOnTime(one, to)).count();
		put(figures, "disclosuresDue", due);
		put(figures, "disclosuresOnTime", onTime);
		put(figures, "disclosuresOverdue",
				this.owed.stream().filter((one) -> one.due().isBefore(to) && day(one, to) == null).count());
		figures.put("disclosureTimeliness",
				(due == 0) ? null : new BigDecimal(onTime * 100).divide(new BigDecimal(due), 2, RoundingMode.HALF_UP));
		for (String colour : List.of("BLUE", "YELLOW", "RED")) {
			put(figures, colour.toLowerCase(Locale.ROOT) + "Cards",
					this.cards.getOrDefault(colour, List.of())
						.stream()
						.filter((day) -> !day.isBefore(from) && !day.isAfter(to))
						.count());
		}
		put(figures, "visits",
				this.views.keySet()
					.stream()
					.filter((day) -> !day.isBefore(from) && !day.isAfter(to))
					.mapToLong(this.views::get)
					.sum());
	}

	/**
	 * Counts the tasks that were due in a period by a part of their key: place, item,
	 * period. Returns for each how many were due, on time, late, missing and empty.
	 */
	Map<String, long[]> tasks(LocalDate from, LocalDate to, UnaryOperator<String> part) {
		Map<String, long[]> tasks = new HashMap<>();
		this.owed.stream().filter((one) -> one.isDue(from, to)).forEach((one) -> {
			long[] counts = tasks.computeIfAbsent(part.apply(one.what()), (absent) -> new long[5]);
			boolean done = day(one, to) != null;
			counts[0]++;
			counts[isOnTime(one, to) ? 1 : done ? 2 : 3]++;
			counts[4] += (done && this.empty.contains(one.what())) ? 1 : 0;
		});
		return tasks;
	}

	private void owe(JsonNode data, JsonNode group) {
		LocalDate due = LocalDate.parse(ApiComplaintReader.text(data, "dueOn"));
		for (JsonNode place : group.get("places")) {
			for (JsonNode item : group.get("items")) {
				this.owed.add(new Owed(key(place.get(place.size() - 1).asString(), item.asString(), data), due));
			}
		}
	}

	private boolean isOnTime(Owed one, LocalDate to) {
		LocalDate first = day(one, to);
		return first != null && !first.isAfter(one.due());
	}

	/** Returns the day of the first publication, if it was before the end of a day. */
	private @Nullable LocalDate day(Owed one, LocalDate to) {
		Instant at = this.published.get(one.what());
		LocalDate day = (at == null) ? null : at.atZone(ObservedComplaint.ZONE).toLocalDate();
		return (day == null || day.isAfter(to)) ? null : day;
	}

	private static String key(String place, @Nullable String lineage, JsonNode data) {
		return place + " " + lineage + " " + ApiComplaintReader.text(data, "period");
	}

	private static void put(Map<String, @Nullable BigDecimal> figures, String code, long number) {
		figures.put(code, BigDecimal.valueOf(number));
	}

	private record Owed(String what, LocalDate due) {

		private boolean isDue(LocalDate from, LocalDate to) {
			return !this.due.isBefore(from) && !this.due.isAfter(to);
		}

	}

}
