package org.yidiantong.identity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The accounts of the bound district, including closed ones.
 */
interface Accounts extends Repository<Account, AccountId> {

	Account save(Account account);

	List<Account> findAll();

	Optional<Account> findById(AccountId id);

	Optional<Account> findByPost(String post);

}
