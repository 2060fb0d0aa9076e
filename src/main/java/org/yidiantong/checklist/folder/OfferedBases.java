package org.yidiantong.checklist.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Item;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Reads the later versions of the base list that a district has adopted, and the local
 * items of {@code checklist-next.yaml}, the district's proposal for its next list.
 */
final class OfferedBases {

	static final String NEXT = "checklist-next.yaml";

	private final DistrictFolder folder;

	private final PolicyLibrary policies;

	private final Set<String> functions;

	private final Findings findings;

	private final Map<String, SourceDocument<BaseListFile>> documents = new LinkedHashMap<>();

	OfferedBases(DistrictFolder folder, PolicyLibrary policies, Set<String> functions, Findings findings) {
		this.folder = folder;
		this.policies = policies;
		this.functions = functions;
		this.findings = findings;
	}

	/** The versions of the list that follow the adopted one. */
	List<OfferedBase> after(String adopted) {
		List<OfferedBase> offered = new ArrayList<>();
		Optional<BaseName> current = BaseName.read(adopted);
		for (String name : ListMerge.baseLists(this.folder)) {
			if (current.isPresent() && BaseName.read(name).filter((one) -> one.follows(current.get())).isPresent()) {
				this.folder.readShared(ListMerge.path(name), ListMerge.SCHEMA, BaseListFile.class, this.findings)
					.ifPresent((document) -> {
						this.documents.put(name, document);
						read(document).ifPresent(offered::add);
					});
			}
		}
		return offered;
	}

	/**
	 * The local items of the proposal; empty without one. Call it after {@link #after}.
	 */
	NextList next() {
		Optional<SourceDocument<ChecklistFile>> read = this.folder.readOptional(NEXT, "checklist.schema.json",
				ChecklistFile.class, this.findings);
		ChecklistFile file = read.map(SourceDocument::value).orElse(null);
		if (read.isEmpty() || file == null || file.base() == null) {
			return NextList.NONE;
		}
		SourceDocument<BaseListFile> base = this.documents.get(file.base());
		if (base == null) {
			List<String> known = ListMerge.baseLists(this.folder);
			if (!known.contains(file.base())) {
				this.findings.addUnknown(read.get().at("/base"), "checklist.base-unknown", file.base(), known,
						String.join("、", known));
			}
			return NextList.NONE;
		}
		ListValidator check = validator(base);
		return new NextList(file.base(), items(read.get(), file, this.folder.district().toString(), check));
	}

	private Optional<OfferedBase> read(SourceDocument<BaseListFile> document) {
		BaseListFile file = document.value();
		BaseList base = (file == null) ? null : ListMerge.whole(file);
		if (file == null || base == null) {
			return Optional.empty();
		}
		ListValidator check = new ListValidator(this.findings, this.policies, this.functions);
		return Optional.of(new OfferedBase(base, items(document, file, base.list(), check)));
	}

	private ListValidator validator(SourceDocument<BaseListFile> base) {
		ListValidator check = new ListValidator(this.findings, this.policies, this.functions);
		BaseListFile file = base.value();
		check.takeCategories(base, (file == null) ? List.of() : orEmpty(file.categories()));
		return check;
	}

	private List<Item> items(SourceDocument<? extends ListFile> document, ListFile file, String named,
			ListValidator check) {
		check.takeCategories(document, orEmpty(file.categories()));
		List<@Nullable ItemFile> source = orEmpty(file.items());
		Map<String, Category> categories = check.categories();
		ItemMapper mapper = new ItemMapper(categories, this.policies);
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < source.size(); i++) {
			ItemFile item = source.get(i);
			if (item != null) {
				SourceItem placed = new SourceItem(item, document, i, named, document.at("/items/%d/code", i));
				check.check(placed, file.effectiveFrom());
				mapper.item(placed).ifPresent(items::add);
			}
		}
		return items;
	}

	private static <T> List<@Nullable T> orEmpty(@Nullable List<@Nullable T> list) {
		return Objects.requireNonNullElse(list, List.<@Nullable T>of());
	}

}
