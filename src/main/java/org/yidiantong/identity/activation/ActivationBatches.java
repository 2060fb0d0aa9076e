package org.yidiantong.identity.activation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.AccountState;
import org.yidiantong.identity.AccountSummary;
import org.yidiantong.identity.IssuedCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.SecondPersonNeeded;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the activation codes of many posts at once, each as {@link AccountManagement}
 * issues a single one.
 */
@Service
public class ActivationBatches {

	private final AccountManagement accounts;

	private final OrganizationManagement organization;

	ActivationBatches(AccountManagement accounts, OrganizationManagement organization) {
		this.accounts = accounts;
		this.organization = organization;
	}

	/**
	 * Issues a code to each chosen post and records each. A post that reads contacts or
	 * the audit log gets one only if another administrator has asked for it; otherwise
	 * this request is recorded.
	 * @throws org.yidiantong.identity.NotPermitted without
	 * {@link Permission#ACCOUNTS_WRITE}
	 * @throws InvalidRequest when nothing is chosen, or too much
	 */
	@Transactional
	public IssuedCodes issue(Actor actor, IssueCodes asked) {
		actor.require(Permission.ACCOUNTS_WRITE);
		Map<String, @Nullable String> posts = chosen(asked);
		if (posts.isEmpty()) {
			throw new InvalidRequest(List.of(ValidationError.of("townships", "codes.none")));
		}
		if (posts.size() > IssueCodes.MOST) {
			throw new InvalidRequest(
					List.of(ValidationError.of("townships", "codes.many", posts.size(), IssueCodes.MOST)));
		}
		Map<String, AccountSummary> known = known(actor);
		List<IssuedCodes.Slip> slips = new ArrayList<>();
		List<IssuedCodes.Skipped> skipped = new ArrayList<>();
		posts.forEach((post, township) -> {
			AccountSummary account = known.get(post);
			IssuedCodes.Reason reason = reason(account, asked);
			IssuedCode code = (account == null || reason != null) ? null : code(actor, account);
			if (account != null && code != null) {
				slips.add(new IssuedCodes.Slip(township, account.name(), code));
			}
			else {
				skipped.add(new IssuedCodes.Skipped(post, (account == null) ? null : account.name(),
						(reason == null) ? IssuedCodes.Reason.SECOND_PERSON : reason));
			}
		});
		return new IssuedCodes(slips, skipped);
	}

	private Map<String, AccountSummary> known(Actor actor) {
		Map<String, AccountSummary> known = new HashMap<>();
		String last = null;
		List<AccountSummary> some;
		do {
			some = this.accounts.list(actor, "", new PageRequest(PageRequest.MOST, last)).items();
			some.forEach((account) -> known.put(account.post(), account));
			last = some.isEmpty() ? null : some.get(some.size() - 1).post();
		}
		while (some.size() == PageRequest.MOST);
		return known;
	}

	/** The posts in the order of the units, with the names of their townships. */
	private Map<String, @Nullable String> chosen(IssueCodes asked) {
		OrganizationChart chart = this.organization.chart();
		Map<String, @Nullable String> posts = new LinkedHashMap<>();
		for (Unit unit : chart.units((kind) -> true)) {
			Optional<Place> township = place(unit.place(), chart).flatMap(chart::townshipOf);
			boolean wanted = township.map((one) -> asked.townships().contains(one.code())).orElse(asked.district());
			if (wanted) {
				posts.put(unit.code().officerPost(), township.map(Place::name).orElse(null));
			}
		}
		asked.posts().forEach((post) -> posts.putIfAbsent(post, null));
		return posts;
	}

	private static Optional<Place> place(@Nullable PlaceCode code, OrganizationChart chart) {
		return Optional.ofNullable(code).flatMap(chart::place);
	}

	/** Why an account cannot get a code, whoever issues it. */
	private static IssuedCodes.@Nullable Reason reason(@Nullable AccountSummary account, IssueCodes asked) {
		if (account == null) {
			return IssuedCodes.Reason.UNKNOWN;
		}
		if (account.state() == AccountState.BLOCKED) {
			return IssuedCodes.Reason.BLOCKED;
		}
		Instant until = account.activationUntil();
		if (until != null && !until.minus(AccountManagement.CODE_LASTS).isBefore(asked.opened())) {
			return IssuedCodes.Reason.JUST_ISSUED;
		}
		return (account.state() == AccountState.ACTIVE && !asked.again()) ? IssuedCodes.Reason.ACTIVE : null;
	}

	/** Null when a second person is needed. */
	private @Nullable IssuedCode code(Actor actor, AccountSummary account) {
		try {
			return this.accounts.issueCode(actor, account.id());
		}
		catch (SecondPersonNeeded askedOnly) {
			return null;
		}
	}

}
