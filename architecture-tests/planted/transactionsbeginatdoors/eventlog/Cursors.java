package planted.transactionsbeginatdoors.eventlog;

import org.springframework.transaction.annotation.Transactional;

/** Behind a door that refuses to be inside a transaction. */
@Transactional
class Cursors {

}
