import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.*;

/**
 * Apache Lucene 8.7 as the oracle and the baseline of the search engine's tests; never part of the product.
 *
 * <pre>java -cp ... Baseline.java ANALYZER TEXTS QUERIES HITS LIMIT ROUNDS</pre>
 *
 * ANALYZER is tokens (a line is a text, its tokens between blanks; one that begins with = stands where the one before it stands),
 * cjk or smartcn. TEXTS and QUERIES hold one a line. HITS gets a line a query: its time in microseconds in the last round, then
 * text:score, best first. The index lies in memory-mapped files under the temporary folder, as Lucene is meant to be used.
 */
public final class Baseline {
  static final String FIELD = "text";

  public static void main(String[] args) throws Exception {
    Analyzer analyzer = switch (args[0]) {
      case "tokens" -> new TokenAnalyzer();
      case "cjk" -> new CJKAnalyzer(CharArraySet.EMPTY_SET);
      case "smartcn" -> new SmartChineseAnalyzer(true);
      default -> throw new IllegalArgumentException(args[0]);
    };
    Path folder = Files.createTempDirectory("lucene-baseline");
    try (Directory directory = new MMapDirectory(folder)) {
      long started = System.nanoTime();
      index(directory, analyzer, Path.of(args[1]));
      System.out.printf(Locale.ROOT, "indexed in %.1f s%n", (System.nanoTime() - started) / 1e9);
      try (IndexReader reader = DirectoryReader.open(directory)) {
        search(new IndexSearcher(reader), analyzer, args);
      }
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  static void index(Directory directory, Analyzer analyzer, Path texts) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setSimilarity(new BM25Similarity(1.2f, 0.75f)).setRAMBufferSizeMB(256);
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    try (IndexWriter writer = new IndexWriter(directory, config); BufferedReader lines = Files.newBufferedReader(texts)) {
      for (String line; (line = lines.readLine()) != null; ) {
        Document document = new Document();
        document.add(new Field(FIELD, line, type));
        writer.addDocument(document);
      }
      // One segment: the fastest form Lucene has, and document numbers in the order of the lines.
      writer.forceMerge(1);
    }
  }

  static void search(IndexSearcher searcher, Analyzer analyzer, String[] args) throws IOException {
    searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    // Questions repeat in the rounds; a cache would measure itself.
    searcher.setQueryCache(null);
    List<String> queries = Files.readAllLines(Path.of(args[2]));
    int limit = Integer.parseInt(args[4]);
    int rounds = Integer.parseInt(args[5]);
    long[] micros = new long[queries.size()];
    TopDocs[] found = new TopDocs[queries.size()];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < queries.size(); i++) {
        long started = System.nanoTime();
        found[i] = searcher.search(read(queries.get(i), analyzer), limit);
        micros[i] = (System.nanoTime() - started) / 1000;
      }
    }
    try (PrintWriter hits = new PrintWriter(Files.newBufferedWriter(Path.of(args[3]), StandardCharsets.UTF_8))) {
      for (int i = 0; i < found.length; i++) {
        StringBuilder line = new StringBuilder().append(micros[i]);
        for (ScoreDoc hit : found[i].scoreDocs) line.append(' ').append(hit.doc).append(':').append(hit.score);
        hits.println(line);
      }
    }
  }

  /** Every term once, weighed by how often the question says it. */
  static Query read(String question, Analyzer analyzer) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (TokenStream tokens = analyzer.tokenStream(FIELD, question)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) counts.merge(term.toString(), 1, Integer::sum);
      tokens.end();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    counts.forEach((term, count) -> {
      Query one = new TermQuery(new Term(FIELD, term));
      query.add(count == 1 ? one : new BoostQuery(one, count), BooleanClause.Occur.SHOULD);
    });
    return query.build();
  }

  /** Tokens that are already cut. */
  static final class TokenAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new CutTokenizer());
    }
  }

  static final class CutTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder token = new StringBuilder();

    @Override
    public boolean incrementToken() throws IOException {
      clearAttributes();
      token.setLength(0);
      int c;
      while ((c = input.read()) >= 0 && (c != ' ' || token.length() == 0)) if (c != ' ') token.append((char) c);
      if (token.length() == 0) return false;
      term.append(token);
      position.setPositionIncrement(token.charAt(0) == '=' ? 0 : 1);
      return true;
    }
  }
}
