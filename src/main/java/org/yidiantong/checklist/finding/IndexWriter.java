package org.yidiantong.checklist.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.checklist.Checklists;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.Scope;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.benefits.Benefits;
import org.yidiantong.checklist.events.ChecklistVersionPublished;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.events.DistrictApplied;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the index of a district in the transaction that applies its folder or publishes
 * a version, and finds in it. A district whose index was never written, or by an earlier
 * version of the application, gets it at its first search.
 */
@Component
class IndexWriter implements SearchIndex {

	private static final int MOST = 500;

	private final IndexTables tables;

	private final Checklists lists;

	private final LifeEvents lifeEvents;

	private final Benefits benefits;

	private final OrganizationManagement organization;

	IndexWriter(IndexTables tables, Checklists lists, LifeEvents lifeEvents, Benefits benefits,
			OrganizationManagement organization) {
		this.benefits = benefits;
		this.tables = tables;
		this.lists = lists;
		this.lifeEvents = lifeEvents;
		this.organization = organization;
	}

	@EventListener
	void on(DistrictApplied applied) {
		write();
	}

	@EventListener
	void on(ChecklistVersionPublished published) {
		write();
	}

	@Override
	public SearchHits find(SearchQuery query, String version) {
		if (query.isEmpty()) {
			return SearchHits.NONE;
		}
		SearchHits found = look(query, version);
		if (!found.hits().isEmpty() || this.tables.isWritten()) {
			return found;
		}
		write();
		return look(query, version);
	}

	@Override
	public List<ItemSuggestion> suggest(String text, String version) {
		Set<String> pairs = ItemMatching.pairs(text);
		Map<Integer, Integer> counts = pairs.isEmpty() ? Map.of() : this.tables.counts(pairs);
		if (!pairs.isEmpty() && counts.isEmpty() && !this.tables.isWritten()) {
			write();
			counts = this.tables.counts(pairs);
		}
		return ItemMatching.of(text,
				hits(counts, 1, version).values().stream().filter((entry) -> entry.kind() == SearchKind.ITEM).toList(),
				this.lists.items(version).size());
	}

	private SearchHits look(SearchQuery query, String version) {
		Set<String> grams = query.grams();
		Map<Integer, Integer> counts = this.tables.counts(grams);
		List<SearchHit> hits = hits(counts, grams.size(), version).entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().hit(query, entry.getKey()).stream())
			.toList();
		return hits.isEmpty() ? similar(query, version) : new SearchHits(hits, false);
	}

	/**
	 * What contains the most pairs of Chinese characters, but not a single one by chance.
	 */
	private SearchHits similar(SearchQuery query, String version) {
		Set<String> grams = new LinkedHashSet<>(query.grams());
		grams.removeIf((gram) -> !gram.codePoints().allMatch(Character::isIdeographic));
		Map<Integer, Integer> counts = (grams.size() < 2) ? Map.of() : this.tables.counts(grams);
		int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
		int least = Math.max((grams.size() == 2) ? 1 : 2, most - 1);
		List<SearchHit> hits = hits(counts, least, version).entrySet()
			.stream()
			.map((entry) -> entry.getValue()
				.similar(grams.size() - counts.getOrDefault(entry.getKey(), 0), entry.getKey()))
			.toList();
		return hits.isEmpty() ? SearchHits.NONE : new SearchHits(hits, true);
	}

	private Map<Integer, IndexEntry> hits(Map<Integer, Integer> counts, int least, String version) {
		List<Integer> numbers = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() >= least)
			.map(Map.Entry::getKey)
			.sorted()
			.limit(MOST)
			.toList();
		return numbers.isEmpty() ? Map.of() : this.tables.entries(numbers, version);
	}

	private void write() {
		List<IndexEntry> entries = new ArrayList<>();
		List<LifeSituation> events = this.lifeEvents.all();
		for (ListVersion version : this.lists.versions()) {
			this.lists.contents(version.version())
				.forEach((item) -> entries.add(entry(version.version(), item, events)));
		}
		this.benefits.all().forEach((benefit) -> entries.add(entry(benefit, events)));
		List<Place> places = this.organization.everyPlace();
		Map<PlaceCode, String> names = places.stream().collect(Collectors.toMap(Place::code, Place::name));
		places.forEach((place) -> entries.add(entry(place, names)));
		this.tables.write(entries);
	}

	private static IndexEntry entry(String version, Item item, List<LifeSituation> events) {
		List<IndexedLine> lines = named(item.name());
		lines.add(new IndexedLine(IndexedLine.Kind.WORDS, item.code() + " " + item.category().name()));
		events.stream().filter((event) -> event.items().contains(item.lineage())).forEach((event) -> {
			lines.add(new IndexedLine(IndexedLine.Kind.WORDS, event.name() + " " + String.join(" ", event.words())));
			initials(event.name(), lines);
			event.words().forEach((word) -> initials(word, lines));
		});
		Stream.of(item.scope().inside(), item.requirements(), item.materials())
			.flatMap(Collection::stream)
			.forEach((text) -> lines.add(new IndexedLine(IndexedLine.Kind.TEXT, text)));
		item.basis().forEach((basis) -> lines.add(new IndexedLine(IndexedLine.Kind.TEXT, "《" + basis.title() + "》")));
		item.scope().outside().forEach((one) -> lines.add(elsewhere(one)));
		return new IndexEntry(SearchKind.ITEM, version, item.code().value(), item.name(), item.category().name(),
				lines);
	}

	private static IndexEntry entry(Benefit benefit, List<LifeSituation> events) {
		List<IndexedLine> lines = named(benefit.name());
		events.stream().filter((event) -> benefit.events().contains(event.code())).forEach((event) -> {
			lines.add(new IndexedLine(IndexedLine.Kind.WORDS, event.name() + " " + String.join(" ", event.words())));
			initials(event.name(), lines);
		});
		Stream.of(List.of(benefit.plain()), benefit.standard(), benefit.eligibility(), benefit.materials())
			.flatMap(Collection::stream)
			.forEach((text) -> lines.add(new IndexedLine(IndexedLine.Kind.TEXT, text)));
		return new IndexEntry(SearchKind.POLICY, "", benefit.id(), benefit.name(), "", lines);
	}

	private static IndexedLine elsewhere(Scope.Elsewhere one) {
		return new IndexedLine(IndexedLine.Kind.ELSEWHERE, one.text() + " → " + one.goTo());
	}

	private static IndexEntry entry(Place place, Map<PlaceCode, String> names) {
		List<IndexedLine> lines = named(place.name());
		if (!place.aliases().isEmpty()) {
			lines.add(new IndexedLine(IndexedLine.Kind.WORDS, String.join(" ", place.aliases())));
		}
		String township = (place.township() == null) ? "" : names.getOrDefault(place.township(), "");
		return new IndexEntry(SearchKind.PLACE, "", place.code().value(), place.name(), township, lines);
	}

	private static List<IndexedLine> named(String name) {
		List<IndexedLine> lines = new ArrayList<>(List.of(new IndexedLine(IndexedLine.Kind.NAME, name)));
		initials(name, lines);
		return lines;
	}

	/** Also each part of a name on its own, such as the one in brackets. */
	private static void initials(String name, List<IndexedLine> lines) {
		Set<String> all = new LinkedHashSet<>(Initials.of(name));
		Arrays.stream(name.split("[（）()、，]")).forEach((part) -> all.addAll(Initials.of(part)));
		all.forEach((one) -> lines.add(new IndexedLine(IndexedLine.Kind.INITIALS, one)));
	}

}
