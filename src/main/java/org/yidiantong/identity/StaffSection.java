package org.yidiantong.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the accounts of a district. When a post disappears from the folder, its account
 * is closed and its sessions end. Folders never contain passwords.
 */
@Component
class StaffSection implements DistrictSection<StaffDraft> {

	private final Accounts accounts;

	private final AccountQueries rows;

	StaffSection(Accounts accounts, AccountQueries rows) {
		this.accounts = accounts;
		this.rows = rows;
	}

	@Override
	public Class<StaffDraft> draftType() {
		return StaffDraft.class;
	}

	@Override
	public List<Change> diff(StaffDraft draft) {
		List<Change> changes = new ArrayList<>();
		Map<String, StaffPost> kept = new LinkedHashMap<>();
		this.rows.posts().forEach((post) -> kept.put(post.code(), post));
		for (StaffPost said : draft.posts()) {
			StaffPost known = kept.remove(said.code());
			if (known == null) {
				changes.add(change(Change.Kind.ADDED, said));
			}
			else if (!known.equals(said)) {
				changes.add(change(Change.Kind.CHANGED, said));
			}
		}
		kept.values().forEach((gone) -> changes.add(change(Change.Kind.REMOVED, gone)));
		return changes;
	}

	@Override
	public void apply(StaffDraft draft) {
		Map<String, Account> kept = this.accounts.findAll()
			.stream()
			.collect(Collectors.toMap(Account::post, Function.identity()));
		for (StaffPost said : draft.posts()) {
			Account account = kept.remove(said.code());
			if (account == null) {
				this.accounts.save(new Account(said));
			}
			else {
				account.takeOver(said);
			}
		}
		kept.values().forEach(Account::close);
	}

	@Override
	public void export(FolderWriter folder) {
		List<StaffPost> own = this.rows.posts()
			.stream()
			.filter((post) -> post.unit() == null)
			.sorted(Comparator.comparing(StaffPost::code))
			.toList();
		if (!Set.copyOf(own).equals(Set.copyOf(StaffFormat.USUAL))) {
			folder.write(StaffFormat.FILE, StaffFormat.SCHEMA,
					new StaffFile(own.stream()
						.map((post) -> new StaffFile.Post(post.code(), post.name(), new ArrayList<>(post.roles())))
						.toList()));
		}
	}

	private static Change change(Change.Kind kind, StaffPost post) {
		return new Change(kind, "account", post.code(),
				post.name() + "：" + post.roles().stream().map(Role::chinese).collect(Collectors.joining("、")));
	}

}
