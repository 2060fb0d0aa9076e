package org.yidiantong.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Checks the district's own posts for errors that a schema cannot express: duplicate
 * codes, codes of information officers, a district without an administrator, and an
 * auditor with other roles.
 */
final class StaffValidator {

	private final SourceDocument<StaffFile> document;

	private final Set<String> officers;

	private final Findings findings;

	private final Map<String, Location> seen = new HashMap<>();

	StaffValidator(SourceDocument<StaffFile> document, List<StaffPost> officers, Findings findings) {
		this.document = document;
		this.officers = officers.stream().map(StaffPost::code).collect(Collectors.toSet());
		this.findings = findings;
	}

	List<StaffPost> posts() {
		StaffFile file = this.document.value();
		List<StaffFile.@Nullable Post> source = (file == null) ? List.of()
				: Objects.requireNonNullElse(file.posts(), List.of());
		List<StaffPost> posts = new ArrayList<>();
		for (int i = 0; i < source.size(); i++) {
			StaffFile.Post post = source.get(i);
			if (post != null && post.code() != null && post.name() != null) {
				check(post.code(), "/posts/%d".formatted(i));
				Set<Role> roles = roles(post, "/posts/%d/roles".formatted(i));
				if (!roles.isEmpty()) {
					posts.add(StaffPost.of(post.code(), post.name(), null, roles));
				}
			}
		}
		if (this.findings.isEmpty() && posts.stream().noneMatch(StaffValidator::administers)) {
			this.findings.add(this.document.at("/posts"), "identity.nobody-administers");
		}
		return posts;
	}

	private void check(String code, String pointer) {
		Location at = this.document.at(pointer + "/code");
		Location first = this.seen.putIfAbsent(code, at);
		if (first != null) {
			this.findings.add(at, "identity.post-twice", code, first.line());
		}
		if (this.officers.contains(code)) {
			this.findings.add(at, "identity.post-of-officer", code);
		}
	}

	private Set<Role> roles(StaffFile.Post post, String pointer) {
		Set<Role> roles = Objects.requireNonNullElse(post.roles(), List.<@Nullable Role>of())
			.stream()
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (roles.size() > 1 && roles.contains(Role.AUDITOR)) {
			this.findings.add(this.document.at(pointer), "identity.auditor-acts", post.code());
		}
		else if (roles.size() > 1 && roles.stream().anyMatch(Role::standsAlone)) {
			this.findings.add(this.document.at(pointer), "identity.discipline-officer-acts", post.code());
		}
		return roles;
	}

	private static boolean administers(StaffPost post) {
		return post.roles().contains(Role.DISTRICT_ADMINISTRATOR);
	}

}
