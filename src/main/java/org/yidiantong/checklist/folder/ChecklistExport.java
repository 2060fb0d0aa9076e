package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ListFile.CategoryFile;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Writes the list of a district as the files that {@link ChecklistFormat} reads.
 */
public final class ChecklistExport {

	private final FolderWriter folder;

	private final String district;

	public ChecklistExport(FolderWriter folder) {
		this.folder = folder;
		this.district = folder.district().toString();
	}

	/**
	 * Whether a stored version says what an edition says. The policy library may differ.
	 */
	public static boolean isSame(Edition edition, Checklist stored, List<Item> items) {
		Checklist checklist = edition.checklist();
		return checklist.effectiveFrom().equals(stored.effectiveFrom()) && checklist.base().equals(stored.base())
				&& checklist.categories().containsAll(stored.categories())
				&& files(edition.items()).equals(files(items));
	}

	/** Writes a base list where the program's own folder has none or another one. */
	public void base(BaseList stored) {
		BaseListFile file = base(stored.name());
		BaseList own = (file == null) ? null : ListMerge.whole(file);
		if (own == null || !own.isDigest(stored.digest())) {
			this.folder.writeShared(ListMerge.path(stored.name()), ListMerge.SCHEMA,
					ChecklistJson.read(stored.content(), BaseListFile.class));
		}
	}

	/** Adds the policies of items to the library where it lacks them. */
	public void policies(List<Item> items) {
		PolicyLibrary library = PolicyLibrary.read(this.folder.folder(), new Findings());
		Map<String, Basis> unknown = new LinkedHashMap<>();
		items.stream()
			.flatMap((item) -> item.basis().stream())
			.filter((basis) -> library.find(basis.policy()) == null)
			.forEach((basis) -> unknown.putIfAbsent(basis.policy(), basis));
		if (!unknown.isEmpty()) {
			PolicyLibrary.write(this.folder, unknown.values());
		}
	}

	/**
	 * Writes the list.
	 * @param base the items of the base list that it adopts, in their order
	 */
	public void list(Checklist list, List<Item> items, List<Item> base) {
		this.folder.write(ChecklistFormat.FILE, ChecklistFormat.SCHEMA, file(list, items, base));
	}

	private ChecklistFile file(Checklist list, List<Item> items, List<Item> base) {
		Map<String, Item> own = items.stream()
			.collect(Collectors.toMap(Item::lineage, (item) -> item, (one, other) -> one, LinkedHashMap::new));
		List<@Nullable String> dropped = new ArrayList<>();
		List<@Nullable ItemFile> replaced = new ArrayList<>();
		for (Item item : base) {
			Item mine = own.remove(item.lineage());
			if (mine == null) {
				dropped.add(item.lineage());
			}
			else if (!ItemFiles.of(mine, "").equals(ItemFiles.of(item, ""))) {
				replaced.add(ItemFiles.of(mine, ""));
			}
		}
		return new ChecklistFile(list.version(), list.effectiveFrom(), list.base(), categories(list.base(), items),
				dropped.isEmpty() ? null : dropped, replaced.isEmpty() ? null : replaced, local(own.values().stream()));
	}

	/**
	 * Writes the proposal for the next list. Its own version and day are not stored: it
	 * gets the version of its base, and the first day on which its policies are in force.
	 */
	public void next(NextList next) {
		BaseListFile base = base(next.base());
		LocalDate from = Objects.requireNonNull(Objects.requireNonNull(base).effectiveFrom());
		LocalDate day = Stream
			.concat(Stream.of(from),
					next.items().stream().flatMap((item) -> item.basis().stream()).map(Basis::inForceFrom))
			.max(LocalDate::compareTo)
			.orElse(from);
		this.folder.write(OfferedBases.NEXT, ChecklistFormat.SCHEMA, new ChecklistFile(base.version(), day, next.base(),
				categories(next.base(), next.items()), null, null, local(next.items().stream())));
	}

	private List<@Nullable ItemFile> local(Stream<Item> items) {
		return new ArrayList<>(items.map((item) -> ItemFiles.of(item, this.district)).toList());
	}

	/** The categories of items that the base list does not have. */
	private List<@Nullable CategoryFile> categories(String base, List<Item> items) {
		BaseListFile file = base(base);
		Set<String> known = Optional.ofNullable(file)
			.map(BaseListFile::categories)
			.stream()
			.flatMap(List::stream)
			.filter(Objects::nonNull)
			.map(CategoryFile::code)
			.collect(Collectors.toSet());
		Set<Category> own = new LinkedHashSet<>(items.stream().map(Item::category).toList());
		return new ArrayList<>(own.stream()
			.filter((category) -> !known.contains(category.code()))
			.map((one) -> new CategoryFile(one.code(), one.name(), one.nameEn(), one.group()))
			.toList());
	}

	private @Nullable BaseListFile base(String name) {
		return this.folder.folder()
			.readShared(ListMerge.path(name), ListMerge.SCHEMA, BaseListFile.class, new Findings())
			.map(SourceDocument::value)
			.orElse(null);
	}

	private static List<ItemFile> files(List<Item> items) {
		return items.stream().map((item) -> ItemFiles.of(item, "")).toList();
	}

}
