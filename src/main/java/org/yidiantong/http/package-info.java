/**
 * What every page and API answer shares: problems, lists in parts, the citizens' layout,
 * language, and pages that are kept.
 * <p>
 * A module refuses with a fact that extends {@link org.yidiantong.http.Refused}; it
 * becomes a problem of RFC 9457 or, for people, a page. A controller takes a
 * {@link org.yidiantong.http.PageRequest} and returns a {@link org.yidiantong.http.Page};
 * what is sent to it as JSON it reads by {@link org.yidiantong.http.JsonBody}. A method
 * marked {@link org.yidiantong.http.CitizenPage} gets the layout {@code http/layout}, an
 * ETag and a place in the page cache in Redis, without which everything goes on more
 * slowly. This module knows no page of another module: menus come as
 * {@link org.yidiantong.http.MenuEntry} beans.
 */
@ApplicationModule(displayName = "HTTP 页面与接口", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
