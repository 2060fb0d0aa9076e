package org.yidiantong.checklist.adaptation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.adaptation.AdaptationsDraft.Entry;
import org.yidiantong.checklist.adapted.FlowRebase;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Brings the adaptations of a district's folder into effect, and ends those that the
 * folder had and no longer has. What officers have had approved since stays.
 */
@Component
class AdaptationSection implements DistrictSection<AdaptationsDraft> {

	private final Adaptations adaptations;

	private final AdaptationRecords records;

	private final ChecklistManagement checklists;

	AdaptationSection(Adaptations adaptations, AdaptationRecords records, ChecklistManagement checklists) {
		this.adaptations = adaptations;
		this.records = records;
		this.checklists = checklists;
	}

	@Override
	public Class<AdaptationsDraft> draftType() {
		return AdaptationsDraft.class;
	}

	@Override
	public List<Change> diff(AdaptationsDraft draft) {
		Stored stored = stored();
		List<Change> changes = new ArrayList<>();
		draft.entries()
			.stream()
			.filter((one) -> !stored.holds(one))
			.forEach((one) -> changes
				.add(change(stored.has(one) ? Change.Kind.CHANGED : Change.Kind.ADDED, one.adaptation())));
		stored.without(draft).forEach((one) -> changes.add(change(Change.Kind.REMOVED, one)));
		return changes;
	}

	@Override
	public void apply(AdaptationsDraft draft) {
		Stored stored = stored();
		stored.without(draft).forEach(this.records::endOfFolder);
		draft.entries()
			.stream()
			.filter((one) -> !stored.holds(one))
			.map(Entry::adaptation)
			.forEach(this.records::approveOfFolder);
	}

	/** What is in effect, with the numbers of the steps in the newest list. */
	@Override
	public void export(FolderWriter folder) {
		Map<String, Item> items = new LinkedHashMap<>();
		this.checklists.versions()
			.stream()
			.filter((one) -> !one.withdrawn())
			.findFirst()
			.map(ListVersion::version)
			.map(this.checklists::itemsOf)
			.orElse(List.of())
			.forEach((item) -> items.put(item.lineage(), item));
		List<AdaptationsFile.@Nullable Entry> entries = new ArrayList<>();
		this.adaptations.approved()
			.forEach((one) -> Optional.ofNullable(items.get(one.lineage()))
				.flatMap((item) -> AdaptationsFile.Entry.of(one, item))
				.ifPresent(entries::add));
		if (!entries.isEmpty()) {
			folder.write(AdaptationsFormat.FILE, AdaptationsFormat.SCHEMA, new AdaptationsFile(entries));
		}
	}

	private Stored stored() {
		Map<Key, Adaptation> folder = new LinkedHashMap<>();
		this.adaptations.ofFolder().forEach((one) -> folder.putIfAbsent(Key.of(one), one));
		Map<Key, Adaptation> approved = new LinkedHashMap<>();
		this.adaptations.approved().forEach((one) -> approved.put(Key.of(one), one));
		return new Stored(folder, approved);
	}

	private static Change change(Change.Kind kind, Adaptation one) {
		return new Change(kind, "adaptation", one.place() + " " + one.lineage(),
				"流程取舍，改动 %d 处".formatted(one.changes().size()));
	}

	/** Which item at which place. */
	@ValueObject
	private record Key(PlaceCode place, String lineage) {

		static Key of(Adaptation one) {
			return new Key(one.place(), one.lineage());
		}

	}

	/**
	 * What the rows say.
	 *
	 * @param folder the latest of the folder
	 * @param approved what is in effect
	 */
	private record Stored(Map<Key, Adaptation> folder, Map<Key, Adaptation> approved) {

		boolean has(Entry entry) {
			return this.approved.containsKey(Key.of(entry.adaptation()));
		}

		/**
		 * Whether the same is in effect, or was until officers replaced it.
		 */
		boolean holds(Entry entry) {
			Key key = Key.of(entry.adaptation());
			Adaptation before = this.folder.get(key);
			return isSame(this.approved.get(key), entry) || (before != null
					&& before.state() == AdaptationState.REPLACED && has(entry) && isSame(before, entry));
		}

		/** Those of the folder that are in effect and not in a draft. */
		List<Adaptation> without(AdaptationsDraft draft) {
			Set<Key> kept = draft.entries().stream().map((one) -> Key.of(one.adaptation())).collect(Collectors.toSet());
			return this.approved.entrySet()
				.stream()
				.filter((one) -> one.getValue().fromFolder() && !kept.contains(one.getKey()))
				.map(Map.Entry::getValue)
				.toList();
		}

		private static boolean isSame(@Nullable Adaptation stored, Entry entry) {
			if (stored == null) {
				return false;
			}
			Adaptation other = entry.adaptation();
			FlowRebase rebase = FlowRebase.of(stored.steps(), stored.changes(), entry.item());
			return stored.reason() == other.reason() && stored.explanation().equals(other.explanation())
					&& rebase.adaptation().flow().isPresent() && Objects.equals(rebase.changes(), other.changes());
		}

	}

}
