package org.yidiantong.complaints.publicrecord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queries of the public record of the bound district.
 */
@Service
public class PublicRecordManagement {

	/** The most complaints that one list holds. */
	public static final int MOST = 1000;

	private final PublicComplaintQueries queries;

	private final ChecklistManagement checklists;

	PublicRecordManagement(PublicComplaintQueries queries, ChecklistManagement checklists) {
		this.queries = queries;
		this.checklists = checklists;
	}

	/** The complaints that match, latest filed first; at most {@value #MOST}. */
	@Transactional(readOnly = true)
	public List<PublicComplaint> list(PublicComplaintFilter filter) {
		return published(this.queries.list(filter, MOST));
	}

	/** The complaints with these numbers; those that are not public are left out. */
	@Transactional(readOnly = true)
	public List<PublicComplaint> find(Collection<String> caseNumbers) {
		return published(this.queries.find(caseNumbers));
	}

	private List<PublicComplaint> published(List<PublicComplaintQueries.Line> lines) {
		Map<String, Map<ItemCode, ItemGroup>> groups = lines.stream()
			.map(PublicComplaintQueries.Line::listVersion)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this::groups));
		return lines.stream()
			.map((line) -> published(line, groups.getOrDefault(line.listVersion(), Map.of())))
			.toList();
	}

	private Map<ItemCode, ItemGroup> groups(String version) {
		return this.checklists.items(version, ItemFilter.ALL)
			.stream()
			.collect(Collectors.toMap(ItemSummary::code, ItemSummary::group));
	}

	/**
	 * A service is for a citizen or a family: with the village and the day, neighbours
	 * would know who complained.
	 */
	private static PublicComplaint published(PublicComplaintQueries.Line line, Map<ItemCode, ItemGroup> groups) {
		PublicComplaint one = line.complaint();
		boolean common = one.item() != null && groups.get(one.item()) == ItemGroup.COLLECTIVE;
		PlaceCode place = common ? one.place() : line.township();
		return new PublicComplaint(one.caseNumber(), one.closed(), one.stateName(), one.item(), one.itemName(), place,
				one.filedOn(), one.changedOn(), one.dueOn());
	}

}
