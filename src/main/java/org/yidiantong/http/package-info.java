/**
 * What every answer over HTTP shares: problems of RFC 9457, request bodies, paging
 * parameters, security headers and the OpenAPI document.
 * <p>
 * A module refuses with a fact that extends {@link org.yidiantong.kernel.Refusal}; here
 * it gets its status and its words and becomes a problem or, for people, a page. A
 * controller takes a {@link org.yidiantong.kernel.PageRequest} and returns a
 * {@link org.yidiantong.kernel.Page}; a JSON body is a record marked
 * {@link org.yidiantong.http.JsonRequest}. Pages for problems come as
 * {@link org.yidiantong.http.ProblemFrame} beans. Publishes nothing and listens to
 * nothing.
 */
@ApplicationModule(displayName = "HTTP 接口", allowedDependencies = { "kernel", "tenancy" })
@NullMarked
package org.yidiantong.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
