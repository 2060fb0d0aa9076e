package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Merges the base list that a district adopts with its own items: base items first, then
 * local ones.
 */
final class ListMerge {

	private static final String FOLDER = "base";

	static final String SCHEMA = "base-list.schema.json";

	private final DistrictFolder folder;

	private final SourceDocument<ChecklistFile> own;

	private final ChecklistFile file;

	private final ListValidator check;

	private final Findings findings;

	private final List<SourceItem> items = new ArrayList<>();

	private final List<SourceItem> baseItems = new ArrayList<>();

	private final BaseVariations variations;

	private boolean ownCategoriesTaken;

	private @Nullable BaseList base;

	private Location baseVersion;

	ListMerge(DistrictFolder folder, SourceDocument<ChecklistFile> own, ListValidator check, Findings findings) {
		this.folder = folder;
		this.own = own;
		this.baseVersion = own.at("/base");
		this.file = Objects.requireNonNullElse(own.value(), ChecklistFile.NONE);
		this.check = check;
		this.findings = findings;
		this.variations = new BaseVariations(own, this.file, findings);
	}

	/** The items of the adopted base list that could be read. */
	private List<Item> baseItems(ItemMapper reading) {
		return this.baseItems.stream().flatMap((item) -> reading.item(item).stream()).toList();
	}

	/** Every item that could be read, base and local. */
	List<SourceItem> items() {
		return this.items;
	}

	/** Reads both lists and reports their faults. */
	void read() {
		if (this.file.base() != null) {
			readBase(this.file.base());
		}
		if (this.base == null) {
			this.check.ignoreUnknownCategories();
		}
		takeOwn(this.folder.district().toString());
		BaseList adopted = this.base;
		LocalDate effective = this.file.effectiveFrom();
		if (adopted != null && effective != null && effective.isBefore(adopted.effectiveFrom())) {
			this.findings.add(this.own.at("/effectiveFrom"), "checklist.before-base", effective, adopted.name(),
					adopted.effectiveFrom());
		}
	}

	/** The merged list. Its version is present only when it is complete. */
	ChecklistDraft draft(PolicyLibrary policies, List<OfferedBase> later, NextList next) {
		ItemMapper reading = new ItemMapper(this.check.categories(), policies);
		List<Item> whole = this.items.stream().flatMap((item) -> reading.item(item).stream()).toList();
		BaseList adopted = this.base;
		if (adopted == null || this.file.version() == null || this.file.effectiveFrom() == null
				|| whole.size() < this.items.size()) {
			return new ChecklistDraft(Optional.empty(), whole, this.own.at("/version"), this.baseVersion, later, next);
		}
		Checklist checklist = new Checklist(this.file.version(), this.file.effectiveFrom(), adopted.name(),
				List.copyOf(this.check.categories().values()));
		String digest = ChecklistJson.digest(adopted.digest() + ChecklistJson.write(this.file));
		String linear = ChecklistJson.digest(adopted.linearDigest() + ChecklistJson.write(this.file.withoutBranches()));
		List<OfferedBase> bases = new ArrayList<>(List.of(new OfferedBase(adopted, baseItems(reading))));
		bases.addAll(later);
		return new ChecklistDraft(Optional.of(new Edition(checklist, whole, adopted, digest, linear)), whole,
				this.own.at("/version"), this.baseVersion, bases, next);
	}

	private void readBase(String name) {
		Optional<SourceDocument<BaseListFile>> document = this.folder.readShared(path(name), SCHEMA, BaseListFile.class,
				this.findings);
		BaseListFile source = document.map(SourceDocument::value).orElse(null);
		if (document.isEmpty()) {
			List<String> known = baseLists(this.folder);
			this.findings.addUnknown(this.own.at("/base"), "checklist.base-unknown", name, known,
					String.join("、", known));
		}
		else if (source != null) {
			takeBase(document.get(), source, Objects.requireNonNullElse(source.list(), FOLDER));
			this.base = whole(source);
			this.baseVersion = document.get().at("/version");
			if (this.base != null && !this.base.name().equals(name)) {
				this.findings.add(document.get().at("/version"), "checklist.base-name", this.base.name(), name);
			}
		}
	}

	/** The list as it is stored; null when its header is incomplete. */
	static @Nullable BaseList whole(BaseListFile file) {
		if (file.list() == null || file.version() == null || file.province() == null || file.effectiveFrom() == null) {
			return null;
		}
		String content = ChecklistJson.write(file);
		return new BaseList(file.list(), file.version(), file.province(), file.effectiveFrom(), content,
				ChecklistJson.digest(content), ChecklistJson.digest(ChecklistJson.write(file.withoutBranches())));
	}

	/** The path of a base list, such as {@code base/anhui@2021.1.yaml}. */
	static String path(String name) {
		return FOLDER + "/" + name + ".yaml";
	}

	/** The names of all base lists, such as {@code anhui@2021.1}. */
	static List<String> baseLists(DistrictFolder folder) {
		return folder.shared(FOLDER)
			.stream()
			.map((path) -> path.substring(FOLDER.length() + 1).replaceFirst("\\.ya?ml$", ""))
			.filter((name) -> BaseName.read(name).isPresent())
			.toList();
	}

	/** Takes the base list, with the district's variations in the places of its items. */
	private void takeBase(SourceDocument<BaseListFile> document, BaseListFile list, String named) {
		this.check.takeCategories(document, Objects.requireNonNullElse(list.categories(), List.of()));
		takeOwnCategories();
		this.baseItems.addAll(items(document, list, named));
		for (SourceItem item : this.variations.apply(this.baseItems)) {
			boolean own = item.document() == this.own;
			check(item, own ? this.file.effectiveFrom() : list.effectiveFrom());
		}
	}

	private void takeOwn(String named) {
		takeOwnCategories();
		items(this.own, this.file, named).forEach((item) -> check(item, this.file.effectiveFrom()));
	}

	private void takeOwnCategories() {
		if (!this.ownCategoriesTaken) {
			this.check.takeCategories(this.own, Objects.requireNonNullElse(this.file.categories(), List.of()));
			this.ownCategoriesTaken = true;
		}
	}

	private void check(SourceItem item, @Nullable LocalDate effective) {
		this.items.add(item);
		this.check.check(item, effective);
	}

	private List<SourceItem> items(SourceDocument<? extends ListFile> document, ListFile list, String named) {
		List<@Nullable ItemFile> source = Objects.requireNonNullElse(list.items(), List.of());
		List<SourceItem> items = new ArrayList<>();
		for (int i = 0; i < source.size(); i++) {
			ItemFile item = source.get(i);
			if (item != null) {
				Location blame = (document == this.own) ? document.at("/items/%d/code", i) : this.own.at("/base");
				items.add(new SourceItem(item, document, i, named, blame));
			}
		}
		return items;
	}

}
