package org.yidiantong.checklist.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.yidiantong.checklist.Item;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

/**
 * The items that other files of a district may name, by lineage: those of its list, of
 * the base lists that it may adopt, and of its proposal.
 *
 * @param list name of the adopted base list; empty when it could not be read
 */
record KnownItems(Optional<String> list, Set<String> lineages) {

	static final KnownItems NONE = new KnownItems(Optional.empty(), Set.of());

	static KnownItems of(ChecklistDraft draft) {
		Set<String> lineages = new TreeSet<>();
		draft.items().stream().map(Item::lineage).forEach(lineages::add);
		draft.bases().forEach((offered) -> offered.items().stream().map(Item::lineage).forEach(lineages::add));
		draft.next().items().stream().map(Item::lineage).forEach(lineages::add);
		return new KnownItems(draft.checklist().flatMap((one) -> BaseName.read(one.base())).map(BaseName::list),
				lineages);
	}

	/** Reports each name of an item that does not exist. */
	void check(SourceDocument<?> document, String pointer, List<String> named, Findings findings) {
		for (int i = 0; i < named.size(); i++) {
			if (this.list.isPresent() && !this.lineages.contains(named.get(i))) {
				findings.addUnknown(document.at(pointer + "/" + i), "checklist.lineage-unknown", named.get(i),
						this.lineages);
			}
		}
	}

}
