package org.yidiantong.checklist.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Where a district's list differs from the base list that it has adopted: items that it
 * does not have, and items with other contents.
 */
final class BaseVariations {

	private final SourceDocument<ChecklistFile> document;

	private final List<@Nullable String> dropped;

	private final List<@Nullable ItemFile> replaced;

	private final Findings findings;

	BaseVariations(SourceDocument<ChecklistFile> document, ChecklistFile file, Findings findings) {
		this.document = document;
		this.dropped = Objects.requireNonNullElse(file.dropped(), List.of());
		this.replaced = Objects.requireNonNullElse(file.replaced(), List.of());
		this.findings = findings;
	}

	/**
	 * The base items as the district has them. Reports variations of items that the base
	 * list does not have, and items that are both dropped and replaced.
	 */
	List<SourceItem> apply(List<SourceItem> base) {
		Set<String> known = new TreeSet<>(base.stream().map(SourceItem::lineage).toList());
		Set<String> gone = dropped(known);
		Map<String, SourceItem> others = replaced(known, gone);
		List<SourceItem> items = new ArrayList<>();
		for (SourceItem item : base) {
			if (!gone.contains(item.lineage())) {
				items.add(others.getOrDefault(item.lineage(), item));
			}
		}
		return items;
	}

	private Set<String> dropped(Set<String> known) {
		Set<String> gone = new HashSet<>();
		for (int i = 0; i < this.dropped.size(); i++) {
			String lineage = this.dropped.get(i);
			if (lineage != null && !known.contains(lineage)) {
				this.findings.addUnknown(this.document.at("/dropped/%d", i), "checklist.not-in-base", lineage, known);
			}
			else if (lineage != null) {
				gone.add(lineage);
			}
		}
		return gone;
	}

	private Map<String, SourceItem> replaced(Set<String> known, Set<String> gone) {
		Map<String, SourceItem> items = new HashMap<>();
		for (int i = 0; i < this.replaced.size(); i++) {
			ItemFile file = this.replaced.get(i);
			String lineage = (file == null) ? null : file.lineage();
			if (file == null) {
				continue;
			}
			String pointer = "/replaced/" + i;
			SourceItem item = new SourceItem(file, this.document, pointer, i, "", this.document.at(pointer + "/code"));
			if (lineage == null || !known.contains(lineage)) {
				this.findings.addUnknown(item.at("/lineage"), "checklist.not-in-base",
						Objects.requireNonNullElse(lineage, item.code()), known);
			}
			else if (gone.contains(lineage) || items.putIfAbsent(lineage, item) != null) {
				this.findings.add(item.at("/lineage"), "checklist.varied-twice", lineage);
			}
		}
		return items;
	}

}
