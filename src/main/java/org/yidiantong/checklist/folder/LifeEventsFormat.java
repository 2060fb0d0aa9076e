package org.yidiantong.checklist.folder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.checklist.folder.LifeEventsFile.LifeEventFile;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the life events of the adopted base list, and those of the district, which add
 * words, items and events to them. Both files are optional.
 */
@Component
class LifeEventsFormat implements SectionFormat<LifeEventsDraft> {

	static final String FILE = "life-events.yaml";

	static final String SCHEMA = "life-events.schema.json";

	@Override
	public Class<LifeEventsDraft> draftType() {
		return LifeEventsDraft.class;
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(ChecklistDraft.class);
	}

	/** The life events of a base list; empty when it has none. */
	static List<LifeSituation> base(DistrictFolder folder, String list) {
		Map<String, LifeSituation> events = new LinkedHashMap<>();
		folder.readShared("base/" + list + "." + FILE, SCHEMA, LifeEventsFile.class, new Findings())
			.ifPresent((document) -> take(document, KnownItems.NONE, events, new Findings()));
		return List.copyOf(events.values());
	}

	@Override
	public LifeEventsDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Map<String, LifeSituation> events = new LinkedHashMap<>();
		KnownItems items = earlier.get(ChecklistDraft.class).map(KnownItems::of).orElse(KnownItems.NONE);
		items.list()
			.flatMap((list) -> folder.readShared("base/" + list + "." + FILE, SCHEMA, LifeEventsFile.class, findings))
			.ifPresent((document) -> take(document, items, events, findings));
		folder.readOptional(FILE, SCHEMA, LifeEventsFile.class, findings)
			.ifPresent((document) -> take(document, items, events, findings));
		return new LifeEventsDraft(List.copyOf(events.values()));
	}

	private static void take(SourceDocument<LifeEventsFile> document, KnownItems items,
			Map<String, LifeSituation> events, Findings findings) {
		LifeEventsFile file = document.value();
		List<@Nullable LifeEventFile> source = (file == null || file.events() == null) ? List.of() : file.events();
		Set<String> here = new LinkedHashSet<>();
		for (int i = 0; i < source.size(); i++) {
			LifeEventFile event = source.get(i);
			String code = (event == null) ? null : event.code();
			if (event == null || code == null) {
				continue;
			}
			if (!here.add(code)) {
				findings.add(document.at("/events/%d/code", i), "checklist.life-event-twice", code);
			}
			else if (event.name() == null && !events.containsKey(code)) {
				findings.add(document.at("/events/%d", i), "checklist.life-event-nameless", code);
			}
			else {
				events.merge(code, event(code, event), LifeEventsFormat::complete);
			}
			items.check(document, "/events/" + i + "/items", texts(event.items()), findings);
		}
	}

	private static LifeSituation event(String code, LifeEventFile file) {
		return new LifeSituation(code, Objects.requireNonNullElse(file.name(), ""),
				Objects.requireNonNullElse(file.nameEn(), ""), texts(file.words()), texts(file.items()));
	}

	private static LifeSituation complete(LifeSituation base, LifeSituation own) {
		return new LifeSituation(base.code(), own.name().isEmpty() ? base.name() : own.name(),
				own.nameEn().isEmpty() ? base.nameEn() : own.nameEn(), joined(base.words(), own.words()),
				joined(base.items(), own.items()));
	}

	private static List<String> joined(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}

	private static List<String> texts(@Nullable List<@Nullable String> list) {
		return (list == null) ? List.of()
				: list.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

}
