package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.folder.PoliciesFile.InForceFile;
import org.yidiantong.checklist.folder.PoliciesFile.PolicyFile;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;
import tools.jackson.databind.JsonNode;

/**
 * The policy library of {@code base/policies.yaml}, shared by all districts.
 */
final class PolicyLibrary {

	private static final String FILE = "base/policies.yaml";

	private static final String SCHEMA = "policies.schema.json";

	private final Map<String, Policy> policies = new LinkedHashMap<>();

	PolicyLibrary(Policy... known) {
		for (Policy policy : known) {
			this.policies.put(policy.id(), policy);
		}
	}

	static PolicyLibrary read(DistrictFolder folder, Findings findings) {
		PolicyLibrary library = new PolicyLibrary();
		folder.readShared(FILE, SCHEMA, PoliciesFile.class, findings)
			.ifPresentOrElse((document) -> library.take(document, findings),
					() -> findings.add(new Location(FILE, 1), "checklist.policies-missing"));
		return library;
	}

	/**
	 * Writes the library of a folder with more policies, of which only bases are known.
	 */
	static void write(FolderWriter folder, Collection<Basis> more) {
		List<Object> policies = new ArrayList<>(folder.folder()
			.readShared(FILE, SCHEMA, JsonNode.class, new Findings())
			.map(SourceDocument::value)
			.map((file) -> List.<Object>copyOf(file.path("policies").values()))
			.orElse(List.of()));
		more.forEach((basis) -> policies.add(PolicyFile.of(basis)));
		folder.writeShared(FILE, SCHEMA, Map.of("policies", policies));
	}

	@Nullable Policy find(String id) {
		return this.policies.get(id);
	}

	Set<String> ids() {
		return this.policies.keySet();
	}

	private void take(SourceDocument<PoliciesFile> document, Findings findings) {
		PoliciesFile file = document.value();
		List<@Nullable PolicyFile> source = (file == null) ? null : file.policies();
		if (source == null) {
			return;
		}
		for (int i = 0; i < source.size(); i++) {
			PolicyFile policy = source.get(i);
			if (policy != null) {
				take(policy, document.at("/policies/%d/id", i), findings);
			}
		}
		for (int i = 0; i < source.size(); i++) {
			PolicyFile policy = source.get(i);
			String replacement = (policy == null) ? null : policy.replacedBy();
			if (replacement != null && !this.policies.containsKey(replacement)) {
				findings.addUnknown(document.at("/policies/%d/replacedBy", i), "checklist.basis-unknown", replacement,
						ids());
			}
		}
	}

	private void take(PolicyFile source, Location at, Findings findings) {
		InForceFile inForce = source.inForce();
		LocalDate from = (inForce == null) ? null : inForce.from();
		if (source.id() == null || source.title() == null || inForce == null || from == null) {
			return;
		}
		Policy policy = new Policy(source.id(), source.title(), source.number(), from, inForce.to(),
				source.replacedBy(), source.plain());
		if (this.policies.putIfAbsent(policy.id(), policy) != null) {
			findings.add(at, "checklist.policy-twice", policy.id());
		}
		if (policy.hasLapsed(from)) {
			findings.add(at, "checklist.policy-dates", policy.id(), policy.to(), from);
		}
	}

}
