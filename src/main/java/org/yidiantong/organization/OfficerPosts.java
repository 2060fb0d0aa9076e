package org.yidiantong.organization;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All posts of information officers of the bound district, including closed ones.
 */
interface OfficerPosts extends Repository<OfficerPost, OrganizationId> {

	List<OfficerPost> findAll();

	OfficerPost save(OfficerPost aggregate);

}
