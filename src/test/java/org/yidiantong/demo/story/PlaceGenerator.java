package org.yidiantong.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.yaml.snakeyaml.Yaml;

/**
 * Gives each complaint a township and a place: the counts of both, an item only where it
 * applies, only what is neutral where a name is real, and no item twice at a place but
 * for the clusters.
 */
final class PlaceGenerator {

	private static final Set<String> STREETS = Set.of("341503001", "341503002");

	private static final String REAL_ONLY = "341503100";

	private final Random random;

	private final Map<String, List<Map<String, Object>>> places = new LinkedHashMap<>();

	private final Set<String> taken = new HashSet<>();

	PlaceGenerator(Random random) {
		this.random = random;
		for (Map<String, Object> township : read("341503")) {
			List<Map<String, Object>> within = new ArrayList<>();
			for (Object place : (List<?>) township.get("places")) {
				@SuppressWarnings("unchecked")
				Map<String, Object> one = (Map<String, Object>) place;
				within.add(one);
			}
			this.places.put(String.valueOf(township.get("code")), within);
		}
	}

	String name(String place) {
		return this.places.get(place.substring(0, 9))
			.stream()
			.filter((one) -> one.get("code").equals(place))
			.map((one) -> String.valueOf(one.get("name")))
			.findFirst()
			.orElseThrow();
	}

	/** The pinned ones and all others, each with its place. */
	List<ComplaintDraft> all() {
		List<ComplaintDraft> pinned = StoryTotals.pinned();
		pinned.forEach((one) -> this.taken.add(one.item + one.place));
		for (int attempt = 0; attempt < 1000; attempt++) {
			List<ComplaintDraft> rest = rest(pinned);
			Set<String> before = new HashSet<>(this.taken);
			if (rest.stream().allMatch(this::settle)) {
				rest.addAll(0, pinned);
				return rest;
			}
			this.taken.clear();
			this.taken.addAll(before);
		}
		throw new IllegalStateException("The places are too few");
	}

	private List<ComplaintDraft> rest(List<ComplaintDraft> pinned) {
		Map<String, Integer> items = new LinkedHashMap<>(StoryTotals.ITEMS);
		Map<String, Integer> townships = new LinkedHashMap<>(StoryTotals.TOWNSHIPS);
		Map<String, Integer> nuisances = new LinkedHashMap<>(StoryTotals.NUISANCES);
		for (ComplaintDraft one : pinned) {
			items.merge(one.item, -1, Integer::sum);
			townships.merge(one.township, -1, Integer::sum);
			if (one.item.equals("L03")) {
				nuisances.merge(one.township, -1, Integer::sum);
			}
		}
		List<ComplaintDraft> rest = new ArrayList<>();
		nuisances.forEach((township, count) -> add(rest, "L03", township, count, items, townships));
		add(rest, "L01", REAL_ONLY, townships.get(REAL_ONLY), items, townships);
		List<String> left = new ArrayList<>();
		items.forEach((item, count) -> left.addAll(Collections.nCopies(count, item)));
		Collections.shuffle(left, this.random);
		left.sort((one, other) -> Boolean.compare(StoryTotals.VILLAGES_ONLY.contains(one),
				StoryTotals.VILLAGES_ONLY.contains(other)));
		for (String street : STREETS.stream().sorted().toList()) {
			int count = townships.get(street);
			for (int i = 0; i < count; i++) {
				add(rest, left.remove(0), street, 1, items, townships);
			}
		}
		Collections.shuffle(left, this.random);
		townships.forEach((township, count) -> {
			for (int i = 0; i < count; i++) {
				rest.add(in(left.remove(0), township));
			}
		});
		return rest;
	}

	private static void add(List<ComplaintDraft> rest, String item, String township, int count,
			Map<String, Integer> items, Map<String, Integer> townships) {
		for (int i = 0; i < count; i++) {
			rest.add(in(item, township));
		}
		items.merge(item, -count, Integer::sum);
		townships.merge(township, -count, Integer::sum);
	}

	private static ComplaintDraft in(String item, String township) {
		ComplaintDraft draft = new ComplaintDraft(item);
		draft.township = township;
		return draft;
	}

	private boolean settle(ComplaintDraft draft) {
		List<Map<String, Object>> open = new ArrayList<>(this.places.get(draft.township).stream().filter((one) -> {
			boolean madeUp = Boolean.TRUE.equals(one.get("demonstration"));
			return (madeUp || StoryTotals.NEUTRAL.contains(draft.item))
					&& (!StoryTotals.VILLAGES_ONLY.contains(draft.item) || "VILLAGE".equals(one.get("kind")))
					&& !this.taken.contains(draft.item + one.get("code"));
		}).toList());
		if (open.isEmpty()) {
			return false;
		}
		draft.place = String.valueOf(open.get(this.random.nextInt(open.size())).get("code"));
		this.taken.add(draft.item + draft.place);
		return true;
	}

	/** The townships of a district with their places, as its folder has them. */
	static List<Map<String, Object>> read(String district) {
		try {
			Map<String, List<Map<String, Object>>> file = new Yaml()
				.load(Files.readString(Path.of("tenants", district, "places.yaml")));
			return file.get("townships");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
