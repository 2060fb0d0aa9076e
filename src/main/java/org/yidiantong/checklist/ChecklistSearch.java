package org.yidiantong.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.finding.ItemSuggestion;
import org.yidiantong.checklist.finding.LifeEvents;
import org.yidiantong.checklist.finding.SearchHit;
import org.yidiantong.checklist.finding.SearchHits;
import org.yidiantong.checklist.finding.SearchIndex;
import org.yidiantong.checklist.finding.SearchKind;
import org.yidiantong.checklist.finding.SearchQuery;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds items and places of the bound district by words, life events and pinyin initials.
 */
@Service
public class ChecklistSearch {

	/** So many characters of a text are compared with the items. */
	private static final int LONGEST_TEXT = 500;

	private final SearchIndex index;

	private final LifeEvents lifeEvents;

	private final Checklists lists;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	ChecklistSearch(SearchIndex index, LifeEvents lifeEvents, Checklists lists, OrganizationManagement organization,
			BusinessClock clock) {
		this.index = index;
		this.lifeEvents = lifeEvents;
		this.lists = lists;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * Finds what contains all words: items of the version in effect today, and places
	 * that are valid today. If nothing does, what contains most of them. The best is
	 * first.
	 */
	@Transactional
	public SearchHits find(SearchQuery query) {
		SearchHits found = this.index.find(query, version().orElse(""));
		OrganizationChart chart = this.organization.chart();
		return new SearchHits(found.hits()
			.stream()
			.filter((hit) -> hit.kind() != SearchKind.PLACE || chart.place(new PlaceCode(hit.code())).isPresent())
			.sorted((one, other) -> one.rank().compareTo(other.rank()))
			.toList(), found.similar());
	}

	/**
	 * The items of the version in effect today that a text may be about, by the words
	 * that they share; the best first. Nothing is decided by it.
	 */
	@Transactional
	public List<ItemSuggestion> suggest(String text) {
		return this.index.suggest(PlainText.start(text, LONGEST_TEXT), version().orElse(""));
	}

	/**
	 * The codes of the items of a version in which all words occur; null when no text was
	 * given.
	 */
	@Transactional
	public @Nullable Set<ItemCode> items(String version, @Nullable String input) {
		if (input == null) {
			return null;
		}
		return codes(SearchQuery.of(input), version, SearchKind.ITEM).map(ItemCode::new).collect(Collectors.toSet());
	}

	/** The ids of the policies in which all words occur. */
	@Transactional
	public Set<String> policies(SearchQuery query) {
		return codes(query, version().orElse(""), SearchKind.POLICY).collect(Collectors.toSet());
	}

	/** The codes of one kind of what contains all words. */
	private Stream<String> codes(SearchQuery query, String version, SearchKind kind) {
		SearchHits found = this.index.find(query, version);
		return found.similar() ? Stream.empty()
				: found.hits().stream().filter((hit) -> hit.kind() == kind).map(SearchHit::code);
	}

	/** The life events of the district, in the order of its folder. */
	@Transactional(readOnly = true)
	public List<LifeSituation> lifeEvents() {
		return this.lifeEvents.all();
	}

	private Optional<String> version() {
		try {
			return Optional.of(this.lists.effectiveOn(this.clock.today()).version());
		}
		catch (ChecklistUnknown beforeTheFirst) {
			return Optional.empty();
		}
	}

}
