package io.github.ecf4j.examples.schoolreport.exports;

/** Where a record comes from, so that it can still be refused when it meets others. */
record Source(Export export, Row row) {

  void refuse(String column, String why) {
    export.refuse(row, new AskedException(column, why));
  }
}
